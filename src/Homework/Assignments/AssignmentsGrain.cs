using Homework.Kernel;

namespace Homework.Assignments;

sealed class AssignmentsGrain(TopicServices services) : TopicGrain<AssignmentBook>(new AssignmentFeature(), services);
