using Homework.Kernel;

namespace Homework.Challenges;

sealed class ChallengeGrain(TopicServices services) : TopicGrain<Challenge>(new ChallengeFeature(), services);
