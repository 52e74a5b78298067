using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Web;

/// <summary>
/// The domain's public commands, items and outcomes as TypeScript, by the very rules that <see cref="Json"/> writes them.
/// The result is committed as <c>web/app/src/contracts.ts</c>; <c>dotnet run --project web -- contracts</c> renews it.
/// </summary>
public sealed class Contracts
{
    const string Heading = """
        // Made from the C# contracts by `dotnet run --project web -- contracts`; change those, not this file.

        /** The address of one live thing: `kind/practice/id`. */
        export type Topic = string;

        /** To whom something is shown: `group`, `care` or `member:ID`. */
        export type Audience = string;

        /** Emphasis on a piece of text. */
        export type RichMark =
          | { readonly type: 'strong' | 'em' }
          | { readonly type: 'link'; readonly attrs: { readonly href: string } };

        /** A block, a list item, a line break or a piece of text. */
        export interface RichNode {
          readonly type: string;
          readonly attrs?: Readonly<Record<string, unknown>>;
          readonly content?: readonly RichNode[];
          readonly text?: string;
          readonly marks?: readonly RichMark[];
        }

        /** What a person wrote: a small ProseMirror document. */
        export interface RichText {
          readonly type: 'doc';
          readonly content: readonly RichNode[];
        }

        /** A co-written page: its ProseMirror document, and who wrote what (position, length, person). */
        export interface PageText {
          readonly doc: RichNode;
          readonly by: readonly (readonly [number, number, string])[];
        }

        /** One of ProseMirror's steps as JSON. */
        export type Step = Readonly<Record<string, unknown>>;

        """;

    static readonly Type[] Unions = [typeof(Command), typeof(Item), typeof(Outcome)];

    static readonly Dictionary<Type, string> Plain = new()
    {
        [typeof(bool)] = "boolean",
        [typeof(string)] = "string",
        [typeof(int)] = "number",
        [typeof(long)] = "number",
        [typeof(double)] = "number",
        [typeof(decimal)] = "number",
        [typeof(DateTimeOffset)] = "string",
        [typeof(DateOnly)] = "string",
        [typeof(TimeOnly)] = "string",
        [typeof(Topic)] = nameof(Topic),
        [typeof(Audience)] = nameof(Audience),
        [typeof(RichText)] = nameof(RichText),
        [typeof(PageText)] = nameof(PageText),
        [typeof(Step)] = nameof(Step),
    };

    readonly NullabilityInfoContext nullability = new();
    readonly SortedDictionary<string, string> declared = new(StringComparer.Ordinal);
    readonly Dictionary<string, Type> owners = Plain.Keys.Append(typeof(Item)).ToDictionary(type => type.Name);

    /// <summary>The whole of <c>contracts.ts</c>.</summary>
    public static string Text() => new Contracts().Emit();

    /// <summary>Where the committed file is.</summary>
    public static string Committed => Path.Combine(Path.GetDirectoryName(ThisFile())!, "app", "src", "contracts.ts");

    /// <summary>Writes the file, where it is another than before.</summary>
    public static void Write(string? path = null)
    {
        path ??= Committed;
        var text = Text();
        if (!File.Exists(path) || File.ReadAllText(path) != text) File.WriteAllText(path, text);
    }

    static string ThisFile([CallerFilePath] string path = "") => path;

    string Emit()
    {
        var text = new StringBuilder(Heading);
        foreach (var union in Unions)
        {
            var cases = Json.CasesOf(union).Where(type => type.IsPublic && !type.IsDefined(typeof(ToldOnlyAttribute))).ToArray();
            foreach (var type in cases) Declare(type, isCase: true);
            text.Append($"\nexport type {union.Name} =\n  | {string.Join("\n  | ", cases.Select(type => type.Name))};\n");
        }
        return text.AppendJoin("", declared.Values.Select(declaration => "\n" + declaration)).ToString();
    }

    void Declare(Type type, bool isCase = false)
    {
        if (owners.TryGetValue(type.Name, out var owner))
        {
            if (owner == type) return;
            throw new InvalidOperationException($"{owner} and {type} would both be called {type.Name} in TypeScript");
        }
        owners[type.Name] = type;
        declared[type.Name] = type.IsEnum ? Enumeration(type) : Shape(type, isCase);
    }

    static string Enumeration(Type type)
    {
        var names = Enum.GetNames(type).Select(name => $"'{JsonNamingPolicy.CamelCase.ConvertName(name)}'");
        return $"export type {type.Name} = {string.Join(" | ", names)};\n";
    }

    string Shape(Type type, bool isCase)
    {
        var shape = new StringBuilder($"export interface {type.Name} {{\n");
        if (isCase) shape.Append($"  readonly {Json.KindProperty}: '{Json.KindOf(type)}';\n");
        foreach (var property in Json.Own.GetTypeInfo(type).Properties.Where(property => property.Get is not null))
        {
            if (isCase && property.Name == Json.KindProperty)
                throw new InvalidOperationException($"{type} has a property that hides the name of its type in JSON");
            shape.Append($"  readonly {property.Name}{(IsLeftOut(property) ? "?" : "")}: {TypeOf(property)};\n");
        }
        return shape.Append("}\n").ToString();
    }

    string TypeOf(JsonPropertyInfo property)
    {
        var info = (PropertyInfo)property.AttributeProvider!;
        return Name(info.PropertyType, nullability.Create(info));
    }

    string Name(Type type, NullabilityInfo? info)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value, null) + " | null";
        var name = ElementOf(type) is { } element ? List(Name(element, InnerOf(info))) : Known(type);
        return info?.ReadState == NullabilityState.Nullable ? name + " | null" : name;
    }

    /// <summary>Whether it is not written where it is null: a field that came later.</summary>
    static bool IsLeftOut(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), false) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }];

    static string List(string element) => element.Contains('|') ? $"readonly ({element})[]" : $"readonly {element}[]";

    static NullabilityInfo? InnerOf(NullabilityInfo? info) => info?.ElementType ?? info?.GenericTypeArguments.FirstOrDefault();

    static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0]
        : null;

    string Known(Type type)
    {
        if (Plain.TryGetValue(type, out var name)) return name;
        if (type.Assembly != typeof(Command).Assembly) throw new InvalidOperationException($"{type} has no form in TypeScript yet");
        Declare(type);
        return type.Name;
    }
}
