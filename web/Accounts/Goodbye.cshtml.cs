namespace Homework.Web.Accounts;

/// <summary>A plain page after leaving; nothing on it says what this is.</summary>
public sealed class GoodbyePage : TextPage;
