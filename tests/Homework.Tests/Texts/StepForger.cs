using System.Text.Json;
using System.Text.Json.Nodes;
using Homework.Texts;

namespace Homework.Tests.Texts;

/// <summary>Changes steps at random, and makes up others.</summary>
sealed class StepForger(int seed)
{
    const string Half = "a half \\ud83d character";

    static readonly PageRights Rights = new(section => section.By is null or "anna");

    static readonly string[] Strings =
    [
        "replace", "replaceAround", "addMark", "removeMark", "attr", "markSet", "docAttr", "addNodeMark", "doc", "section", "paragraph", "heading", "blockquote",
        "bullet_list", "ordered_list", "list_item", "hard_break", "hidden", "text", "remark", "link", "em", "strong", "level", "order", "id", "by",
        "", "x", "https://x.org", "http://x.org", "javascript:alert(1)", "https://", "r1", "r9", "h0", "h9", "__proto__", Half, "😀", "\ude00", "a\u0000b",
    ];

    static readonly string[] Names = ["stepType", "from", "to", "slice", "content", "type", "marks", "attrs", "text", "openStart", "openEnd", "gapFrom", "gapTo", "insert",
        "structure", "mark", "pos", "attr", "value", "id", "by", "href", "level", "order", "steps", "extra"];

    readonly Random random = new(seed);
    readonly List<JsonNode?> parts = []; // of steps that were seen

    public Dictionary<string, int> Refused { get; } = [];

    public List<string> Accepted { get; } = [];

    /// <summary>What was accepted, for <see cref="ProseMirror.Check"/>; null where it was refused.</summary>
    public string? Try(PageText page, JsonElement valid)
    {
        var forged = Forge(page, valid);
        if (Read(forged) is not { } step) return null;
        var refusal = StepChecks.TryApply(page, step, "mallory", Rights, out var after);
        if (refusal is not null)
        {
            Assert.NotEmpty(refusal.Sentence);
            Refused[refusal.Code] = Refused.GetValueOrDefault(refusal.Code) + 1;
            return null;
        }
        Assert.Equal(page.Sections.Select(section => (section.Id, section.By)), after.Sections.Select(section => (section.Id, section.By)));
        Assert.Equal(after.Length, after.Runs.Sum(run => run.Length));
        foreach (var section in page.Sections.Where(section => section.By == "ben")) Assert.Equal(section.Plain, after.Section(section.Id)!.Plain);
        Assert.True(after.Remarks.IsSubsetOf(page.Remarks) && after.HiddenIds.IsSubsetOf(page.HiddenIds));
        var line = $"{{\"before\":{page.Document},\"step\":{step},\"after\":{after.Document}}}";
        Accepted.Add(line);
        return line;
    }

    Step? Read(string forged)
    {
        try
        {
            using var document = JsonDocument.Parse(forged);
            return Step.Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            Assert.NotEmpty(problem.Message);
            Refused["json"] = Refused.GetValueOrDefault("json") + 1;
            return null;
        }
    }

    string Forge(PageText page, JsonElement valid)
    {
        var node = JsonNode.Parse(valid.GetRawText())!;
        foreach (var part in All(node)) if (random.Next(8) == 0) Remember(part);
        var kind = random.Next(10);
        if (kind < 2) node = MadeUp(page);
        else for (var i = random.Next(3); i >= 0; i--)
            if (kind < 6) Move(node, page);
            else if (kind < 8) Graft(node);
            else Change(node, page);
        return node.ToJsonString().Replace(JsonSerializer.Serialize(Half)[1..^1], "\\ud83d");
    }

    void Remember(JsonNode? part)
    {
        if (parts.Count < 500) parts.Add(part?.DeepClone());
        else parts[random.Next(500)] = part?.DeepClone();
    }

    JsonObject MadeUp(PageText page)
    {
        if (random.Next(2) == 0) return Sound(page);
        var step = new JsonObject { ["stepType"] = Strings[random.Next(6)] };
        foreach (var name in Names) if (random.Next(3) == 0 && name != "stepType") step[name] = random.Next(3) == 0 ? Value(page) : Position(page);
        step["slice"] = new JsonObject { ["content"] = Content(0), ["openStart"] = random.Next(4), ["openEnd"] = random.Next(4) };
        if (random.Next(3) > 0) step.Remove("extra");
        if (random.Next(4) > 0) foreach (var (name, _) in step.ToArray()) if (!Belongs((string)step["stepType"]!, name)) step.Remove(name);
        return step;
    }

    /// <summary>Well formed, but not made for this page.</summary>
    JsonObject Sound(PageText page)
    {
        var at = Enumerable.Range(0, 4).Select(_ => random.Next(page.Size + 1)).Order().ToArray();
        if (random.Next(3) > 0) at = [at[0], Math.Min(at[0] + random.Next(3), page.Size), Math.Min(at[0] + random.Next(3, 6), page.Size), Math.Min(at[0] + random.Next(6, 9), page.Size)];
        var slice = new JsonObject { ["content"] = Content(0, isSound: true), ["openStart"] = random.Next(3), ["openEnd"] = random.Next(3) };
        JsonNode Mark() => new JsonObject { ["type"] = random.Next(2) == 0 ? "em" : "strong" };
        return random.Next(6) switch
        {
            0 or 1 => new JsonObject { ["stepType"] = "replace", ["from"] = at[0], ["to"] = at[random.Next(2) == 0 ? 0 : 3], ["slice"] = slice },
            2 or 3 => new JsonObject { ["stepType"] = "replaceAround", ["from"] = at[0], ["gapFrom"] = at[1], ["gapTo"] = at[2], ["to"] = at[3], ["insert"] = random.Next(4), ["slice"] = slice },
            4 => new JsonObject { ["stepType"] = random.Next(2) == 0 ? "addMark" : "removeMark", ["mark"] = Mark(), ["from"] = at[0], ["to"] = at[3] },
            _ => new JsonObject { ["stepType"] = "attr", ["pos"] = at[0], ["attr"] = random.Next(2) == 0 ? "level" : "order", ["value"] = random.Next(1, 4) },
        };
    }

    /// <summary>Another position or depth.</summary>
    void Move(JsonNode step, PageText page)
    {
        var numbers = All(step).OfType<JsonValue>().Where(value => value.GetValueKind() == JsonValueKind.Number).ToArray();
        if (numbers.Length == 0) return;
        var number = numbers[random.Next(numbers.Length)];
        number.ReplaceWith(random.Next(5) == 0 ? Position(page) : Near(number));
    }

    /// <summary>Nodes of other steps within this one, or fewer of its own.</summary>
    void Graft(JsonNode step)
    {
        var lists = All(step).OfType<JsonArray>().ToArray();
        var nodes = parts.OfType<JsonObject>().Where(part => part.ContainsKey("type")).ToArray();
        if (lists.Length == 0 || nodes.Length == 0) { step["slice"] = new JsonObject { ["content"] = Content(0, isSound: true) }; return; }
        var list = lists[random.Next(lists.Length)];
        if (list.Count > 0 && random.Next(3) == 0) list.RemoveAt(random.Next(list.Count));
        else list.Insert(random.Next(list.Count + 1), nodes[random.Next(nodes.Length)].DeepClone());
    }

    static bool Belongs(string type, string name) => name == "stepType" || type switch
    {
        "replace" => name is "from" or "to" or "slice",
        "replaceAround" => name is "from" or "to" or "slice" or "gapFrom" or "gapTo" or "insert",
        "addMark" or "removeMark" => name is "from" or "to" or "mark",
        _ => name is "pos" or "attr" or "value",
    };

    JsonArray Content(int depth, bool isSound = false)
    {
        var list = new JsonArray();
        for (var i = random.Next(3); i > 0; i--)
        {
            var type = Strings[random.Next(8, 19)];
            var node = new JsonObject { ["type"] = type };
            if (type == "text") node["text"] = !isSound && random.Next(5) == 0 ? Half : "forged";
            else if (depth < 4 && type is not ("hidden" or "hard_break")) node["content"] = Content(depth + 1, isSound);
            if (type is "hidden" or "section") node["attrs"] = new JsonObject { ["id"] = isSound ? "h0" : Strings[random.Next(26, Strings.Length)] };
            list.Add(node);
        }
        return list;
    }

    void Change(JsonNode root, PageText page)
    {
        JsonNode[] containers = [.. All(root).Where(node => node is JsonObject or JsonArray)!];
        var place = containers[random.Next(containers.Length)];
        if (place is JsonObject named)
        {
            var name = named.Count > 0 && random.Next(5) > 0 ? named.ElementAt(random.Next(named.Count)).Key : Names[random.Next(Names.Length)];
            if (random.Next(6) == 0) named.Remove(name);
            else named[name] = named[name] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && random.Next(4) > 0 ? Near(value) : Value(page);
        }
        else if (place is JsonArray list)
        {
            if (list.Count > 0 && random.Next(2) == 0) list.RemoveAt(random.Next(list.Count));
            else list.Insert(random.Next(list.Count + 1), list.Count > 0 && random.Next(2) == 0 ? list[random.Next(list.Count)]?.DeepClone() : Value(page));
        }
    }

    JsonNode Near(JsonValue value) => value.TryGetValue<int>(out var number) ? number + random.Next(-3, 4) : 0;

    JsonNode Position(PageText page) => random.Next(page.Size + 2);

    JsonNode? Value(PageText page) => random.Next(8) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => new[] { -1, 0, 1, int.MaxValue, int.MinValue }[random.Next(5)],
        3 => 1.5,
        4 => Position(page),
        5 => Strings[random.Next(Strings.Length)],
        _ => parts.Count == 0 ? new JsonObject() : parts[random.Next(parts.Count)]?.DeepClone(),
    };

    static IEnumerable<JsonNode?> All(JsonNode? node)
    {
        yield return node;
        var children = node switch { JsonObject named => named.Select(pair => pair.Value), JsonArray list => list, _ => [] };
        foreach (var child in children) foreach (var inner in All(child)) yield return inner;
    }
}
