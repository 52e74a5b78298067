using Homework.Web;

if (args is ["contracts"])
{
    Contracts.Write();
    return 0;
}

if (args is ["move", .. var how]) return await MoveProgram.Run(how);

var startUp = new StartUp();
return await startUp.Run(HomeworkApp.Build(args, startUp.Prepare));
