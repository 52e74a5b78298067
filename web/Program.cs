using Homework.Web;

if (args is ["contracts"])
{
    Contracts.Write();
    return;
}

await HomeworkApp.Build(args).RunAsync();
