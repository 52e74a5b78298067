using BenchmarkDotNet.Running;

// Only for suspected hot paths: ./homework bench --filter '*'   (numbers mean something only beside others of the same run)
BenchmarkSwitcher.FromAssembly(typeof(Homework.Benchmarks.EntryBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
