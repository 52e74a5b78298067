using Homework.Load;
using Microsoft.Extensions.Configuration;

var settings = new ConfigurationBuilder().AddCommandLine(args.Length > 0 ? args[1..] : []).Build();
var load = settings.Get<LoadOptions>() ?? new LoadOptions();
switch (args.FirstOrDefault())
{
    case "seed":
        await using (var server = await Server.Start(args[1..])) await server.Seed(load);
        return 0;
    case "serve":
        await using (var server = await Server.Start(args[1..])) await server.Serve(load);
        return 0;
    case "admit":
        await using (var server = await Server.Start(args[1..])) await server.Admit(load);
        return 0;
    case "verify":
        return await Verification.Run(settings, load) ? 0 : 1;
    default:
        await Console.Error.WriteLineAsync("""
            Homework.Load seed   --Storage:… --Groups 100 --Members 10 [--Entries 10000]
            Homework.Load serve  --Storage:… --People FILE --urls http://127.0.0.1:PORT
            Homework.Load admit  --Storage:… --People FILE
            Homework.Load verify --Storage:… --Acks FILE
            """);
        return 2;
}
