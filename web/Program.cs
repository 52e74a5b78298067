using Homework.Web;

if (args is ["contracts"])
{
    Contracts.Write();
    return 0;
}

var startUp = new StartUp();
return await startUp.Run(HomeworkApp.Build(args, startUp.Prepare));
