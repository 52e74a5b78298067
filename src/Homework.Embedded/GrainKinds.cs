using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Homework.Embedded;

/// <summary>Which classes are grains, and what their kinds are called.</summary>
internal sealed class GrainKinds
{
    private readonly Dictionary<string, Type> _classes = [];
    private readonly Dictionary<string, ObjectFactory> _makers = [];

    public GrainKinds(IEnumerable<Assembly> assemblies)
    {
        foreach (var type in assemblies.Distinct().SelectMany(assembly => assembly.GetTypes()))
        {
            if (type.IsAbstract || type.ContainsGenericParameters || !type.IsSubclassOf(typeof(Grain))) continue;
            if (!_classes.TryAdd(NameOf(type), type))
                throw new InvalidOperationException(
                    $"{type.FullName} and {_classes[NameOf(type)].FullName} are both grains of kind \"{NameOf(type)}\"");
            _makers[NameOf(type)] = ActivatorUtilities.CreateFactory(type, []);
        }
    }

    /// <summary>What makes a grain of the kind.</summary>
    public ObjectFactory MakerOf(GrainId id) => _makers.TryGetValue(id.Type, out var found)
        ? found
        : throw new ArgumentException(
            $"There is no grain of kind \"{id.Type}\" (asked for {id}); there are: {string.Join(", ", _classes.Keys.Order())}");

    /// <summary>The kind of the only class that implements an interface.</summary>
    public string KindOf(Type contract)
    {
        var kinds = _classes.Where(pair => contract.IsAssignableFrom(pair.Value)).Select(pair => pair.Key).Order().ToArray();
        return kinds switch
        {
            [var only] => only,
            [] => throw new ArgumentException($"No grain implements {contract.Name}"),
            _ => throw new ArgumentException(
                $"More than one grain implements {contract.Name}: {string.Join(", ", kinds)}; name one with GrainId.Create"),
        };
    }

    private static string NameOf(Type type)
    {
        var name = type.Name.ToLowerInvariant();
        return name.EndsWith("grain", StringComparison.Ordinal) ? name[..^"grain".Length] : name;
    }
}
