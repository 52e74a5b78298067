using Homework.Kernel;

namespace Homework.Journals;

sealed class JournalGrain(TopicServices services) : TopicGrain<Journal>(new JournalFeature(), services);
