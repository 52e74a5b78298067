using Homework.Kernel;

namespace Homework.Boards;

sealed class BoardGrain(TopicServices services) : TopicGrain<Board>(new BoardFeature(), services);
