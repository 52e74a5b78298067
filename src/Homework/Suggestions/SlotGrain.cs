using Homework.Kernel;

namespace Homework.Suggestions;

sealed class SlotGrain(TopicServices services) : TopicGrain<Slot>(new SlotFeature(), services);
