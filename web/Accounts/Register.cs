using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Homework.Web.Accounts;

/// <summary>The practices and the accounts in them: making, signing in, changing, closing.</summary>
public sealed class Register(
    IDbContextFactory<AccountsDb> dbs, UserManager<Account> accounts, Sessions sessions, AttemptLimits limits, TimeProvider time)
{
    /// <summary>Whether any practice of real people exists: without one the program waits to be set up.</summary>
    public async Task<bool> IsSetUp()
    {
        await using var db = await dbs.CreateDbContextAsync();
        return await db.Practices.AnyAsync(practice => !practice.IsDemo);
    }

    /// <summary>A practice by its id, or null.</summary>
    public async Task<Practice?> Practice(string id)
    {
        await using var db = await dbs.CreateDbContextAsync();
        return await db.Practices.AsNoTracking().SingleOrDefaultAsync(practice => practice.Id == id);
    }

    /// <summary>Makes a practice, or answers the one that has this id.</summary>
    public async Task<Practice> MakePractice(string id, string name)
    {
        if (await Practice(id) is { } already) return already;
        await using var db = await dbs.CreateDbContextAsync();
        var practice = new Practice { Id = id, Name = name };
        db.Practices.Add(practice);
        await db.SaveChangesAsync();
        return practice;
    }

    // this program runs without the tables that take letters apart
    const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ", Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    /// <summary>An id for a practice of that name: its Latin letters and digits, else <c>practice</c>.</summary>
    public static string PracticeIdFor(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            var c = Accented.IndexOf(letter) is >= 0 and var at ? Plain[at] : letter;
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) id.Append(c);
            else if (char.IsWhiteSpace(c) && id.Length > 0 && id[^1] != '-') id.Append('-');
        }
        var text = id.ToString(0, Math.Min(id.Length, 40)).Trim('-');
        return text.Length == 0 ? "practice" : text;
    }

    /// <summary>Makes an account; null where the e-mail address is taken or the password breaks a rule.</summary>
    public async Task<Account?> Open(string practice, string email, string legalName, string password, bool isStaff)
    {
        var account = new Account
        {
            PracticeId = practice,
            LegalName = legalName,
            UserName = email,
            Email = email,
            IsStaff = isStaff,
            CreatedAt = time.GetUtcNow(),
        };
        return (await accounts.CreateAsync(account, password)).Succeeded ? account : null;
    }

    /// <summary>Takes back an account that was made a moment ago and led nowhere.</summary>
    public Task TakeBack(Account account) => accounts.DeleteAsync(account);

    /// <summary>An account by its id, or null.</summary>
    public Task<Account?> Account(string id) => accounts.FindByIdAsync(id);

    /// <summary>An account by its e-mail address, or null.</summary>
    public Task<Account?> ByEmail(string email) => accounts.FindByEmailAsync(email);

    /// <summary>Checks who somebody says they are. Whether or not the account exists, it takes as long and says as little.</summary>
    public async Task<SignInAnswer> Check(string email, string password, string address)
    {
        var name = accounts.NormalizeEmail(email);
        if (!limits.Allows(AttemptLimit.SignInFromAddress, address) || !limits.Allows(AttemptLimit.SignInToAccount, name))
            return new(null, IsTooOften: true);
        var account = password.Length <= PasswordRules.Longest * 2 ? await accounts.FindByEmailAsync(email) : null;
        var isRight = await accounts.CheckPasswordAsync(account ?? Nobody, password);
        return new(isRight && account is { IsDisabled: false } ? account : null, IsTooOften: false);
    }

    /// <summary>Sets a new password; every other session ends. False where the current one is wrong.</summary>
    public async Task<bool> ChangePassword(Account account, string current, string next, string? keepSession)
    {
        if (!(await accounts.ChangePasswordAsync(account, current, next)).Succeeded) return false;
        await sessions.EndAll(account.Id, keepSession);
        return true;
    }

    /// <summary>Closes an account or opens it again; closing ends its sessions at once.</summary>
    public async Task Disable(string id, bool isDisabled = true)
    {
        if (await accounts.FindByIdAsync(id) is not { } account) return;
        account.IsDisabled = isDisabled;
        await accounts.UpdateAsync(account);
        if (isDisabled) await sessions.EndAll(id);
    }

    /// <summary>Makes ready what the first sign-in would otherwise wait for.</summary>
    internal void Prepare() => _ = Nobody;

    /// <summary>Stands in where there is no account, so that the answer takes as long; its password is not known to anybody.</summary>
    Account Nobody => nobody ??= MakeNobody();

    static Account? nobody;

    Account MakeNobody()
    {
        var account = new Account { PracticeId = "", LegalName = "" };
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, account.Id);
        return account;
    }
}

/// <summary>Who signed in, or null; and whether it was tried too often to say.</summary>
public sealed record SignInAnswer(Account? Account, bool IsTooOften);
