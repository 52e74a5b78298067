using Homework.Silo;

return await Node.Run(args);
