using Homework.Kernel;

namespace Homework.Goals;

sealed class GoalsGrain(TopicServices services) : TopicGrain<GroupsGoals>(new GoalsFeature(), services);
