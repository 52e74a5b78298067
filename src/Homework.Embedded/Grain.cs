namespace Homework.Embedded;

/// <summary>placeholder</summary>
public interface IGrain;
