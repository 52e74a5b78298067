using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// Only for suspected hot paths: ./homework bench --filter '*Store*'   (numbers mean something only beside others of the same run)
// Short, and in this process: minutes for all of them, and nothing else is built. (It does not wait for a set-up that is a task.)
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).AsDefault()).WithArtifactsPath("artifacts/benchmarks");
BenchmarkSwitcher.FromAssembly(typeof(Homework.Benchmarks.EntryBenchmarks).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
