namespace Homework.Embedded;

/// <summary>Anything that can be called by its identity: a grain, an observer.</summary>
public interface IAddressable;

/// <summary>A grain, as its callers see it.</summary>
public interface IGrain : IAddressable;

/// <summary>A grain whose key is text.</summary>
public interface IGrainWithStringKey : IGrain;

/// <summary>An object outside the grains that grains can call while it is alive.</summary>
public interface IGrainObserver : IAddressable;
