using Homework.Kernel;

namespace Homework.Pages;

sealed class PageGrain(TopicServices services) : TopicGrain<SharedPage>(new PageFeature(), services);
