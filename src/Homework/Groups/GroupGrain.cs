using Homework.Kernel;

namespace Homework.Groups;

/// <summary>A group, live; it also keeps the roster that its topics go by.</summary>
sealed class GroupGrain(TopicServices services) : TopicGrain<Group>(new GroupFeature(), services);
