using System.Collections.Concurrent;
using System.Data.Common;
using Homework.Kernel;

namespace Homework.Silo.Storage;

/// <summary>Makes what somebody wrote unreadable for good.</summary>
public interface IErasure
{
    /// <summary>
    /// Destroys the key of everything that this person wrote in this practice, in the log and in every backup of it that is
    /// without a copy of the key. Their events are read as <c>redacted</c> from then on. Heads and parts of the practice, which
    /// may quote them, are dropped and folded again; topics that are in memory must be let go, too, and cannot save what they
    /// know from before.
    /// </summary>
    Task Forget(string practice, string person);

    /// <summary>
    /// Destroys every key of a practice that is given up: the same for all who wrote in it, and for what was decided in it.
    /// Its topics that are in memory must be let go; nothing is to be written in it afterwards.
    /// </summary>
    Task ForgetAll(string practice);
}

/// <summary>
/// The keys: one for each practice (sealed with the root key) and one for each person in it (sealed with the practice's).
/// A new key is stored and flushed before anything is sealed with it, so nothing stored can be without its key.
/// </summary>
/// <param name="database">Where the keys are kept, sealed.</param>
/// <param name="options">Where the root key is.</param>
internal sealed class Vault(Database database, StorageOptions options) : IErasure
{
    readonly ConcurrentDictionary<(string Practice, string Person), Kept> ofPersons = [];
    readonly ConcurrentDictionary<(string Practice, string Id), Kept> byId = [];
    Seal? root;

    /// <summary>Finds the root key, or makes one for an empty database; refuses where it does not fit.</summary>
    public async Task Open()
    {
        var practices = await database.Read(connection => connection.Command(
            "SELECT practice FROM keys WHERE person = '' LIMIT 1").All(row => row.GetString(0)));
        root = RootKey.Find(options);
        if (root is null && practices.Count > 0)
            throw new InvalidOperationException(
                $"The database is sealed and its key is missing: {Path.GetFullPath(options.KeyPath)} is not there. "
                + "Put the file back from its backup; without it nothing that was written can be read.");
        root ??= RootKey.Create(options);
        try
        {
            foreach (var practice in practices) await OfPractice(practice);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidOperationException("The root key does not fit this database. Put back the one it was made with.", error);
        }
    }

    /// <summary>The key for what this person writes; the practice's own for what nobody wrote.</summary>
    public async ValueTask<Seal> Of(string practice, string person)
    {
        if (person == Request.System) person = "";
        if (ofPersons.TryGetValue((practice, person), out var kept) && IsFresh(kept)) return kept.Seal!;
        var wrapping = person == "" ? root! : await OfPractice(practice);
        var seal = await database.Read(connection => Find(connection, wrapping, practice, person))
            ?? await database.Write(connection => Create(connection, wrapping, practice, person));
        Keep(practice, person, seal);
        return seal;
    }

    /// <summary>32 bytes that only those who have the root key know: the same on every node and at every start.</summary>
    public byte[] Derive(string purpose) => root!.Derive(purpose);

    /// <summary>The key for what belongs to the practice.</summary>
    public ValueTask<Seal> OfPractice(string practice) => Of(practice, "");

    /// <summary>Opens what was sealed for this place; null where its key was destroyed.</summary>
    /// <exception cref="InvalidDataException">It was changed, or belongs somewhere else.</exception>
    public async ValueTask<byte[]?> Unseal(string practice, byte[] stored, string place)
    {
        var id = Seal.IdOf(stored);
        if (!byId.TryGetValue((practice, id), out var kept) || !IsFresh(kept))
            byId[(practice, id)] = kept = new Kept(await ById(practice, id), Environment.TickCount64);
        return kept.Seal?.Open(stored, place);
    }

    /// <inheritdoc/>
    public async Task Forget(string practice, string person)
    {
        ArgumentException.ThrowIfNullOrEmpty(person);
        await database.Write(async connection =>
        {
            await connection.Command(
                "UPDATE keys SET wrapped = NULL, person = NULL WHERE practice = @practice AND person = @person",
                ("practice", practice), ("person", person)).Run();
            return await Snapshots.DropAll(connection, practice);
        });
        if (ofPersons.TryRemove((practice, person), out var kept)) byId.TryRemove((practice, kept.Seal!.Id), out _);
        await database.Scrub();
    }

    /// <inheritdoc/>
    public async Task ForgetAll(string practice)
    {
        await database.Write(async connection =>
        {
            await connection.Command("UPDATE keys SET wrapped = NULL, person = NULL WHERE practice = @practice", ("practice", practice)).Run();
            return await Snapshots.DropAll(connection, practice);
        });
        foreach (var key in ofPersons.Keys.Where(key => key.Practice == practice)) ofPersons.TryRemove(key, out _);
        foreach (var key in byId.Keys.Where(key => key.Practice == practice)) byId.TryRemove(key, out _);
        await database.Scrub();
    }

    async Task<Seal?> ById(string practice, string id)
    {
        var found = await database.Read(connection => connection.Command(
            "SELECT person, wrapped FROM keys WHERE practice = @practice AND id = @id", ("practice", practice), ("id", id))
            .All(row => row.IsDBNull(1) ? default : (Person: row.GetString(0), Wrapped: row.Bytes(1))));
        if (found is not [var (person, wrapped)])
            throw new InvalidDataException("Something stored names a key that never was in this practice. It is not shown.");
        return wrapped is null ? null : (person == "" ? root! : await OfPractice(practice)).Unwrap(id, wrapped, Place(practice, person));
    }

    static async Task<Seal?> Find(DbConnection connection, Seal wrapping, string practice, string person)
    {
        var found = await connection.Command(
            "SELECT id, wrapped FROM keys WHERE practice = @practice AND person = @person",
            ("practice", practice), ("person", person)).All(row => (Id: row.GetString(0), Wrapped: row.Bytes(1)));
        return found is [var (id, wrapped)] ? wrapping.Unwrap(id, wrapped, Place(practice, person)) : null;
    }

    // where another process was first, its key counts
    static async Task<Seal> Create(DbConnection connection, Seal wrapping, string practice, string person)
    {
        var fresh = Seal.Fresh();
        await connection.Command(
            "INSERT INTO keys (practice, id, person, wrapped) VALUES (@practice, @id, @person, @wrapped) ON CONFLICT DO NOTHING",
            ("practice", practice), ("id", fresh.Id), ("person", person),
            ("wrapped", fresh.Wrap(wrapping, Place(practice, person)))).Run();
        return (await Find(connection, wrapping, practice, person))!;
    }

    void Keep(string practice, string person, Seal seal)
    {
        var kept = new Kept(seal, Environment.TickCount64);
        ofPersons[(practice, person)] = byId[(practice, seal.Id)] = kept;
    }

    // another process may have destroyed a key: it is asked for again from time to time
    bool IsFresh(Kept kept) => Environment.TickCount64 - kept.Since < options.KeepKeys.TotalMilliseconds;

    static string Place(string practice, string person) => $"key|{practice}|{person}";

    readonly record struct Kept(Seal? Seal, long Since);
}
