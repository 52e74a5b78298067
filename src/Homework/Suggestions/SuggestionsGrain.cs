using Homework.Kernel;

namespace Homework.Suggestions;

sealed class SuggestionsGrain(TopicServices services) : TopicGrain<SuggestionBox>(new SuggestionsFeature(), services);
