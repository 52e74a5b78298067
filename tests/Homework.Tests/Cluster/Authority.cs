using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Homework.Tests.Cluster;

/// <summary>Somebody who signs certificates, in a folder that is gone afterwards.</summary>
sealed class Authority : IDisposable
{
    const string Password = "only for this test";

    readonly string folder = Directory.CreateTempSubdirectory("homework-authority-").FullName;
    readonly X509Certificate2 own;
    int signed;

    public Authority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=An authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        own = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        File.WriteAllText(Signers, own.ExportCertificatePem());
    }

    string Signers => Path.Combine(folder, "authority.pem");

    /// <summary>The settings of a process with a certificate of its own and its key in PEM files.</summary>
    public KeyValuePair<string, string?>[] Pem()
    {
        using var certificate = Sign();
        var (file, key) = (Path.Combine(folder, $"{signed}.pem"), Path.Combine(folder, $"{signed}.key.pem"));
        File.WriteAllText(file, certificate.ExportCertificatePem());
        using var secret = certificate.GetECDsaPrivateKey()!;
        File.WriteAllText(key, secret.ExportPkcs8PrivateKeyPem());
        return [new("Cluster:Certificate", file), new("Cluster:Key", key), new("Cluster:Authority", Signers)];
    }

    /// <summary>The same in one file that a password opens.</summary>
    public KeyValuePair<string, string?>[] Pkcs12()
    {
        using var certificate = Sign();
        var file = Path.Combine(folder, $"{signed}.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, Password));
        return [new("Cluster:Certificate", file), new("Cluster:Password", Password), new("Cluster:Authority", Signers)];
    }

    public void Dispose()
    {
        own.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    X509Certificate2 Sign()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN=Process {++signed}", key, HashAlgorithmName.SHA256);
        using var certificate = request.Create(own, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), BitConverter.GetBytes(signed));
        return certificate.CopyWithPrivateKey(key);
    }
}
