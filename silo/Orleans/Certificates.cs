using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Orleans.Connections.Security;

namespace Homework.Silo;

/// <summary>
/// Who may talk in the cluster: both ends of a connection show a certificate that the cluster's own authority signed. Names
/// are not looked at, for nodes come and go under any address.
/// </summary>
sealed class Certificates(X509Certificate2 own, X509Certificate2Collection authority)
{
    /// <summary>The certificates that the settings name, or null where they name none.</summary>
    public static Certificates? Of(ClusterSettings cluster)
    {
        if (cluster is not { Certificate: { } certificate, Authority: { } authority }) return null;
        var signers = new X509Certificate2Collection();
        signers.ImportFromPemFile(authority);
        return signers.Count > 0
            ? new Certificates(Load(certificate, cluster.Key, cluster.Password), signers)
            : throw new InvalidOperationException($"There is no certificate in {authority}.");
    }

    /// <summary>Makes both ends of every connection prove who they are.</summary>
    public void Demand(TlsOptions options)
    {
        options.LocalCertificate = own;
        options.RemoteCertificateMode = options.ClientCertificateMode = RemoteCertificateMode.RequireCertificate;
        options.RemoteCertificateValidation = (remote, _, _) => Trusts(remote);
        options.OnAuthenticateAsClient = (_, authentication) => authentication.TargetHost = "homework";
    }

    /// <summary>Whether the cluster's authority signed it, and it holds today.</summary>
    public bool Trusts(X509Certificate2? remote)
    {
        if (remote is null) return false;
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(remote);
    }

    static X509Certificate2 Load(string certificate, string? key, string? password)
    {
        if (key is null && !certificate.EndsWith(".pem", StringComparison.OrdinalIgnoreCase))
            return X509CertificateLoader.LoadPkcs12FromFile(certificate, password);
        using var read = X509Certificate2.CreateFromPemFile(certificate, key);
        // Windows only uses a key for TLS that came this way
        return X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null);
    }
}
