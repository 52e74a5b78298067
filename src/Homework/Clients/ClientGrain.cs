using Homework.Kernel;

namespace Homework.Clients;

/// <summary>What belongs to one person, live.</summary>
sealed class ClientGrain(TopicServices services) : TopicGrain<Client>(new ClientFeature(), services);
