using Homework.Load.PlainHub;
using Microsoft.AspNetCore.Http.Connections;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddSignalR();
var app = builder.Build();
app.MapHub<PlainHub>("/hub", options => options.Transports = HttpTransportType.WebSockets);
app.MapGet("/", () => "ok");
app.Run();
