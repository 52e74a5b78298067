using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Homework.Web.Accounts;

/// <summary>A key that protects forms against being sent by another site.</summary>
public sealed class FormKey
{
    /// <summary>Its name.</summary>
    public required string Id { get; init; }

    /// <summary>The key as Data Protection writes it.</summary>
    public required string Xml { get; init; }
}

/// <summary>Keeps <see cref="FormKey"/>s beside the accounts: every node reads the same, and nothing else is protected with them.</summary>
sealed class FormKeys(IDbContextFactory<AccountsDb> dbs) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = dbs.CreateDbContext();
        return [.. db.FormKeys.AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = dbs.CreateDbContext();
        db.FormKeys.Add(new FormKey { Id = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
