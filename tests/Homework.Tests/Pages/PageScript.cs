using System.Collections.Immutable;
using System.Text.Json;
using Homework.Flags;
using Homework.Kernel;
using Homework.Pages;
using Homework.Tests.Kernel;
using Homework.Texts;

namespace Homework.Tests.Pages;

/// <summary>What might be sent to a group's page: the first of the people facilitates, the last one is an outsider. Words carry a number.</summary>
public sealed class PageScript : IFeatureScript
{
    /// <inheritdoc/>
    public string Kind => "page";

    /// <inheritdoc/>
    public Command Next(Random random, object state, string[] people, out string by)
    {
        var page = (SharedPage)state;
        by = Request.System;
        if (!page.Exists) return new CreatePage(PageStory.Tuesday, PageStory.Plan, people[0], [.. people[1..^1]]);
        by = random.Next(25) == 0 ? people[^1] : people[random.Next(people.Length - 1)];
        return random.Next(10) switch
        {
            < 5 => Write(random, page, by),
            < 7 => ForRemarks(random, page, ref by),
            7 => ForParts(random, page, people, ref by),
            _ => ForCare(random, page, people, ref by),
        };
    }

    static WriteSteps Write(Random random, SharedPage page, string by)
    {
        var (writer, version) = (by, page.Version - (random.Next(4) == 0 ? random.Next(3) : 0));
        var parts = page.Text!.Sections.Where(section => section.By is null || section.By == writer || random.Next(20) == 0).ToArray();
        if (parts.Length == 0) return new WriteSteps(version, [PageStory.Type(2, Words(random))]);
        var part = parts[random.Next(parts.Length)];
        if (Line(page, part) is { } line && line.To - line.From > 40 && random.Next(4) == 0)
            return new WriteSteps(version, [random.Next(2) == 0 ? PageStory.Delete(line.From, line.From + random.Next(1, 20)) : PageStory.Strong(line.From, line.To)]);
        return new WriteSteps(version, [PageStory.Type(part.From + 1, Words(random)), .. random.Next(3) == 0 ? [PageStory.Type(part.From + 1, "… ")] : ImmutableArray<Step>.Empty]);
    }

    static Command ForRemarks(Random random, SharedPage page, ref string by)
    {
        var remarks = page.Parts.All.OfType<KeptRemark>().OrderBy(one => one.Ord).TakeLast(6).ToArray();
        if (remarks.Length < 3 || random.Next(4) == 0)
            return Passage(random, page) is { } passage
                ? new MakeRemark(page.Version, passage.From, passage.To, Words(random), random.Next(2) == 0 ? Words(random) : null) : Write(random, page, by);
        var remark = remarks[random.Next(remarks.Length)];
        var answer = remark.Answers is [.., var last] && random.Next(2) == 0 ? last : null;
        switch (random.Next(9))
        {
            case 7: return random.Next(2) == 0 ? new Flag(remark.Id, remark.Id, FlagReason.Worried, Words(random)) : new Flag("part-1", "part-1", FlagReason.Private, null);
            case 8: by = random.Next(6) == 0 ? by : "ann"; return new SettleFlag(page.Flags.Keys.FirstOrDefault() ?? "none", Words(random));
            case 0 or 1: return new AnswerRemark(remark.Id, Words(random));
            case 2: return new SettleRemark(remark.Id, random.Next(2) == 0);
            case 3: return new JudgeSuggestion(remark.Id, random.Next(3) > 0);
            case 4: by = answer?.By ?? remark.By; return new WithdrawRemark(remark.Id, answer?.Id);
            case 5: by = random.Next(6) == 0 ? by : "ann"; return new HideRemark(remark.Id, answer?.Id, Words(random));
            default: by = random.Next(6) == 0 ? by : "ann"; return new ShowRemark(remark.Id, answer?.Id);
        }
    }

    static Command ForParts(Random random, SharedPage page, string[] people, ref string by)
    {
        var part = page.Text!.Sections.Last().Id;
        switch (random.Next(5))
        {
            case 0: return new AddPart(random.Next(2) == 0 ? by : null);
            case 1: by = people[0]; return new AddPart(random.Next(2) == 0 ? null : people[random.Next(people.Length)]);
            case 2: return new RemovePart(part);
            case 3: return new RestorePart(page.Text.Sections.First().Id, Math.Max(0, page.Version - random.Next(30)));
            default: return new NameVersion(Math.Max(0, page.Version - random.Next(8)), Words(random));
        }
    }

    static Command ForCare(Random random, SharedPage page, string[] people, ref string by)
    {
        if (random.Next(8) > 0) by = people[0];
        switch (random.Next(40) == 0 ? 14 : random.Next(14))
        {
            case 0 or 1: return Passage(random, page) is { } passage ? new HidePassage(page.Version, passage.From, passage.To, Words(random)) : new MakeEdition();
            case 2: return new ShowPassage(page.Hidden.Keys.FirstOrDefault() ?? "none");
            case 3: return new LockOut(people[random.Next(people.Length)], Words(random));
            case 4 or 5: return new LetIn(page.Out.Keys.FirstOrDefault() ?? "none");
            case 6: return new FreezePage(random.Next(4) == 0, random.Next(3) == 0);
            case 7 or 8: return new FreezePage(false, false);
            case 9: return new MakeEdition();
            case 10 or 11: by = people[random.Next(people.Length)]; return new SignAgreement(page.Editions.Length);
            case 12: return new ChangePage($"Page {random.Next(9)}", null, random.Next(6) == 0, random.Next(2) == 0);
            case 13: return new ChangePage(null, null, false, null);
            default: by = people[random.Next(people.Length)]; return new TakeOutWords(by);
        }
    }

    static TextRange? Passage(Random random, SharedPage page)
    {
        var lines = page.Text!.Sections.Select(section => Line(page, section)).OfType<TextRange>().Where(line => line.To - line.From > 12).ToArray();
        if (lines.Length == 0) return null;
        var line = lines[random.Next(lines.Length)];
        var from = line.From + random.Next(3);
        return new TextRange(from, Math.Min(line.To, from + random.Next(4, 40)));
    }

    static TextRange? Line(SharedPage page, PageSection section) => page.Text!.Lines(section.From, section.To).Select(line => (TextRange?)line).FirstOrDefault();

    static string Words(Random random) => $"words numbered {random.NextInt64(1_000_000_000, 9_999_999_999)}";
}
