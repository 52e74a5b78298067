return await Homework.Silo.Node.Run(args);
