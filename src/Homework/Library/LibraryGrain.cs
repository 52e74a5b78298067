using Homework.Kernel;

namespace Homework.Library;

/// <summary>A practice's library, live.</summary>
sealed class LibraryGrain(TopicServices services) : TopicGrain<PracticeLibrary>(new LibraryFeature(), services);
