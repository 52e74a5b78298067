namespace Homework.Texts;

static class PagePlain
{
    public static string Of(PageNode node) => throw new NotImplementedException();
}
