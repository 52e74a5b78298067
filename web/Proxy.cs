using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Homework.Web;

/// <summary>
/// Behind a proxy that ends TLS: who a request comes from, and under which name and scheme, is what the proxy says. Only those
/// in <c>Proxy:Addresses</c> and <c>Proxy:Networks</c> are believed; where nothing is said, those on this machine.
/// </summary>
static class Proxy
{
    static readonly char[] Between = [',', ';', ' '];

    /// <summary>Adds whom to believe.</summary>
    public static IServiceCollection AddProxy(this IServiceCollection services, IConfiguration configuration)
    {
        var addresses = Said(configuration, "Proxy:Addresses", text => IPAddress.TryParse(text, out var read) ? read : null);
        var networks = Said(configuration, "Proxy:Networks", text => IPNetwork.TryParse(text, out var read) ? read : (IPNetwork?)null);
        if (addresses.Count + networks.Count == 0) (addresses, networks) = ([IPAddress.IPv6Loopback], [IPNetwork.Parse("127.0.0.0/8")]);
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.ForwardLimit = null; // as many proxies in a row as are believed
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var address in addresses) options.KnownProxies.Add(address);
            foreach (var network in networks) options.KnownIPNetworks.Add(network!.Value);
        });
    }

    /// <summary>Before everything that looks at addresses.</summary>
    public static IApplicationBuilder UseProxy(this IApplicationBuilder app) => app.UseForwardedHeaders();

    static List<T> Said<T>(IConfiguration configuration, string name, Func<string, T?> read)
    {
        var section = configuration.GetSection(name);
        var texts = section.GetChildren().Select(one => one.Value).Prepend(section.Value).OfType<string>()
            .SelectMany(text => text.Split(Between, StringSplitOptions.RemoveEmptyEntries));
        return [.. texts.Select(text => read(text) ?? throw new InvalidOperationException($"{name} has \"{text}\", which cannot be read."))];
    }
}
