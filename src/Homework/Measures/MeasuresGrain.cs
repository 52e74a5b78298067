using Homework.Kernel;

namespace Homework.Measures;

sealed class MeasuresGrain(TopicServices services) : TopicGrain<GroupMeasures>(new MeasuresFeature(), services);
