using Homework.Kernel;

namespace Homework.Safety;

sealed class SafetyGrain(TopicServices services) : TopicGrain<GroupSafety>(new SafetyFeature(), services);
