using Homework.Kernel;

namespace Homework.Workbooks;

sealed class WorkbookGrain(TopicServices services) : TopicGrain<Workbook>(new WorkbookFeature(), services);
