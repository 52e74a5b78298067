using Homework.Silo.Storage;
using Microsoft.Extensions.Configuration;
using Orleans.Configuration;

namespace Homework.Silo;

/// <summary>What a process is to the cluster.</summary>
enum ClusterRole
{
    /// <summary>All there is: its grains run here and nobody joins it.</summary>
    Alone,

    /// <summary>One of several that run the grains.</summary>
    Node,

    /// <summary>It calls grains that run elsewhere.</summary>
    Client,
}

/// <summary>The <c>Cluster</c> section of the configuration.</summary>
sealed record ClusterSettings
{
    /// <summary>See <see cref="ClusterRole"/>.</summary>
    public ClusterRole Role { get; init; }

    /// <summary>Which cluster of those that may share the database.</summary>
    public string Id { get; init; } = "homework";

    /// <summary>The address at which other processes reach this node: an IP address or a host name; the machine's own where nothing is said.</summary>
    public string? Address { get; init; }

    /// <summary>The port for other nodes.</summary>
    public int Port { get; init; } = EndpointOptions.DEFAULT_SILO_PORT;

    /// <summary>The port for clients.</summary>
    public int ClientPort { get; init; } = EndpointOptions.DEFAULT_GATEWAY_PORT;

    /// <summary>This process's certificate (PEM or PKCS #12); with it nodes and clients only talk to those that have one too.</summary>
    public string? Certificate { get; init; }

    /// <summary>The certificate's key, where it is in a PEM file of its own.</summary>
    public string? Key { get; init; }

    /// <summary>What opens a PKCS #12 file.</summary>
    public string? Password { get; init; }

    /// <summary>Who signs the certificates of the cluster (PEM), and of nothing else.</summary>
    public string? Authority { get; init; }

    /// <summary>Reads the section.</summary>
    public static ClusterSettings Of(IConfiguration configuration) =>
        configuration.GetSection("Cluster").Get<ClusterSettings>() ?? new ClusterSettings();

    /// <summary>Refuses what cannot work, in a sentence.</summary>
    public void Check(StorageOptions storage)
    {
        if (Role != ClusterRole.Alone && !storage.IsPostgres)
            throw new InvalidOperationException("A cluster needs one database for all: set Storage:Kind to postgres, or leave Cluster:Role out.");
        if (Certificate is null != Authority is null)
            throw new InvalidOperationException("Cluster:Certificate and Cluster:Authority go together: set both, or neither.");
    }

    /// <summary>Gives the cluster its name.</summary>
    public void Name(ClusterOptions options) => (options.ClusterId, options.ServiceId) = (Id, "homework");
}
