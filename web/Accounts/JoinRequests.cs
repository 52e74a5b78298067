using System.Security.Cryptography;
using Homework.Groups;
using Homework.Kernel;

namespace Homework.Web.Accounts;

/// <summary>Asks a group to take somebody in.</summary>
public interface IJoinRequests
{
    /// <summary>Passes the request on; the group says whether the code opens anything.</summary>
    Task<Outcome> AskToJoin(Caller caller, Topic group, string code, string legalName, string displayName);
}

/// <summary>Asks the group's own grain.</summary>
sealed class JoinRequests(IGrainFactory grains) : IJoinRequests
{
    public Task<Outcome> AskToJoin(Caller caller, Topic group, string code, string legalName, string displayName)
    {
        var command = Json.Bytes<Command>(new AskToJoin(code, legalName, displayName));
        var op = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return grains.GetGrain<ITopicGrain>(GrainId.Create(group.Kind, group.Key)).Send(caller, op, command);
    }
}
