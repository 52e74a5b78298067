using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Homework.Journals;
using Homework.Kernel;
using Homework.Texts;

namespace Homework.Groups;

/// <summary>What a group is called, how it works, and its journals.</summary>
sealed partial class GroupFeature
{
    const int MaxJournals = 20;

    static readonly ReviewHours OfficeHours = new([1, 2, 3, 4, 5], new TimeOnly(9, 0), new TimeOnly(17, 0));

    static Decision Create(Group state, Request request, CreateGroup create)
    {
        if (!request.IsStaff) return GroupRefusals.StaffOnly;
        if (state.Card is not null) return GroupRefusals.Exists;
        if (PlainText.Line(create.DisplayName, GroupNames.MaxLength) is not { Length: > 0 } name) return GroupRefusals.DisplayName;
        var wished = new GroupCard(
            "group", create.Name, create.Purpose, create.Format, create.Cap, create.StartsOn, create.EndsOn, create.TimeZone,
            create.Programme, null, OfficeHours);
        if (Check(wished, 0, out var card) is { } refusal) return refusal;
        var made = new GroupCreated(
            card.Name, card.Purpose, card.Format, card.Cap, card.StartsOn, card.EndsOn, card.TimeZone, card.Programme,
            name, GroupNames.Colours[0]);
        return Decision.Of(made).Telling(Membership(state, request.By, Role.Facilitator, name: card.Name));
    }

    static Decision Change(Group state, ChangeGroup change)
    {
        var card = state.Card!;
        var wished = card with
        {
            Name = change.Name ?? card.Name,
            Purpose = change.Purpose ?? card.Purpose,
            Format = change.Format ?? card.Format,
            Cap = change.Cap ?? card.Cap,
            StartsOn = change.IsWithoutStart ? null : change.StartsOn ?? card.StartsOn,
            EndsOn = change.IsWithoutEnd ? null : change.EndsOn ?? card.EndsOn,
            TimeZone = change.TimeZone ?? card.TimeZone,
            Programme = change.Programme ?? card.Programme,
        };
        if (Check(wished, state.Taken(), out var next) is { } refusal) return refusal;
        if (next == card) return Decision.Nothing;
        var changed = Decision.Of(new GroupChanged(
            next.Name, next.Purpose, next.Format, next.Cap, next.StartsOn, next.EndsOn, next.TimeZone, next.Programme));
        return next.Name == card.Name ? changed : changed.Telling(Rename(state, next.Name));
    }

    static IEnumerable<Tell> Rename(Group state, string name) =>
    [
        .. state.Seated().Select(seat => Membership(state, seat.Person, seat.Role, name: name)),
        .. state.Applicants.Select(applicant => Membership(state, applicant.Person, applicant.Role, isWaiting: true, name)),
    ];

    static Rejected? Check(GroupCard wished, int taken, out GroupCard card)
    {
        card = wished with
        {
            Name = PlainText.Line(wished.Name, 80) ?? "",
            Purpose = PlainText.Lines(wished.Purpose, 400)!,
            Programme = PlainText.Line(wished.Programme, 120),
        };
        if (card.Name == "") return GroupRefusals.Name;
        if (card.Purpose is null) return GroupRefusals.Purpose;
        if (!Enum.IsDefined(card.Format)) return GroupRefusals.Format;
        if (card.Cap is < 3 or > 15) return GroupRefusals.Cap;
        if (card.Cap < taken) return GroupRefusals.CapTooSmall(taken);
        if (card.EndsOn < card.StartsOn) return GroupRefusals.Dates;
        if (!ZoneShape().IsMatch(card.TimeZone ?? "")) return GroupRefusals.TimeZone;
        if (card.Programme is null) return GroupRefusals.Programme;
        if (card.Programme == "") card = card with { Programme = null };
        return null;
    }

    /// <summary>Whether it looks like an IANA name; which zones exist only the machine's data knows.</summary>
    [GeneratedRegex(@"^(?=.{1,64}\z)(UTC|[A-Za-z]+(/[A-Za-z0-9_+-]+){1,2})\z")]
    private static partial Regex ZoneShape();

    static Decision Set(Group state, SetReviewHours set)
    {
        if (set.Hours is not { } wished || wished.Days.IsDefaultOrEmpty || wished.Days.Any(day => day is < 1 or > 7)) return GroupRefusals.Hours;
        if (wished.From >= wished.To) return GroupRefusals.Hours;
        var hours = wished with { Days = [.. wished.Days.Distinct().Order()] };
        var now = state.Card!.Hours;
        var isSame = hours.Days.SequenceEqual(now.Days) && hours.From == now.From && hours.To == now.To;
        return isSame ? Decision.Nothing : new ReviewHoursSet(hours);
    }

    static Decision Pin(Group state, PinWords pin)
    {
        if (PlainText.Lines(pin.Words, 400) is not { } read) return GroupRefusals.Words;
        var words = read == "" ? null : read;
        return words == state.Card!.PinnedWords ? Decision.Nothing : new WordsPinned(words);
    }

    static Decision Add(Group state, Request request, AddJournal add)
    {
        if (PlainText.Line(add.Title, 80) is not { Length: > 0 } title) return GroupRefusals.JournalTitle;
        if (PlainText.Lines(add.About, 400) is not { } about) return GroupRefusals.JournalAbout;
        if (!Enum.IsDefined(add.Moderation)) return GroupRefusals.Moderation;
        var isCounting = add.Moderation == Moderation.HoldFirst;
        if (isCounting && add.HoldFirst is < 1 or > 20) return GroupRefusals.Moderation;
        if (state.Journals.Length >= MaxJournals) return GroupRefusals.TooManyJournals;
        var journal = new Topic("journal", state.Topic.Practice, request.Op);
        var create = new CreateJournal(
            state.Topic, title, about == "" ? null : about, add.Moderation, Math.Clamp(add.HoldFirst, 1, 20), add.IsAdviceWelcome, request.By);
        return Decision.Of(new JournalAdded(journal, title)).Telling(new Tell(journal, create));
    }

    static Decision Note(Group state, NoteJournal note)
    {
        var card = state.Journals.FirstOrDefault(journal => journal.Journal == note.Journal);
        if (card is null || (card.Title == note.Title && card.IsClosed == note.IsClosed)) return Decision.Nothing;
        return new JournalNoted(note.Journal, note.Title, note.IsClosed);
    }
}
