namespace Homework.Texts;

sealed class PageNode
{
    public string? Id => throw new NotImplementedException();
    public string? By => throw new NotImplementedException();
    public int Inside => throw new NotImplementedException();
    public int Length => throw new NotImplementedException();
    public int Nodes => throw new NotImplementedException();
}
