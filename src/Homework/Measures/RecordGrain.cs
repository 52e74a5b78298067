using Homework.Kernel;

namespace Homework.Measures;

sealed class RecordGrain(TopicServices services) : TopicGrain<MemberRecord>(new RecordFeature(), services);
