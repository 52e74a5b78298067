using System.Linq.Expressions;
using System.Reflection;

namespace Homework.Embedded;

/// <summary>A method of a grain or observer interface, compiled so that calling it needs no reflection.</summary>
internal abstract class GrainMethod
{
    private protected GrainMethod(MethodInfo method)
    {
        Name = $"{method.DeclaringType!.Name}.{method.Name}";
        Interleaves = method.IsDefined(typeof(AlwaysInterleaveAttribute));
        OneWay = method.ReturnType == typeof(void) || method.IsDefined(typeof(OneWayAttribute));
        Invoke = Compile(method);
    }

    public string Name { get; }

    public bool Interleaves { get; }

    public bool OneWay { get; }

    public Func<object, object?[], Task> Invoke { get; }

    /// <summary>The methods of an interface and of those it extends.</summary>
    public static Dictionary<MethodInfo, GrainMethod> Of(Type contract) =>
        contract.GetInterfaces().Prepend(contract)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .ToDictionary(method => method, From);

    /// <summary>Calls it through a reference, and gives what the caller gets.</summary>
    public abstract object? Send(Reference reference, object?[] arguments);

    private static GrainMethod From(MethodInfo method)
    {
        if (method.IsGenericMethodDefinition || method.GetParameters().Any(p => p.ParameterType.IsByRef))
            throw Unsupported(method);
        var returns = method.ReturnType;
        if (returns == typeof(void) || returns == typeof(Task)) return new GrainMethod<object?>(method, task => task);
        if (returns == typeof(ValueTask)) return new GrainMethod<object?>(method, task => new ValueTask(task));
        if (!returns.IsGenericType) throw Unsupported(method);
        var make = returns.GetGenericTypeDefinition() switch
        {
            var open when open == typeof(Task<>) => nameof(ForTask),
            var open when open == typeof(ValueTask<>) => nameof(ForValueTask),
            _ => throw Unsupported(method),
        };
        return (GrainMethod)typeof(GrainMethod).GetMethod(make, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(returns.GenericTypeArguments).Invoke(null, [method])!;
    }

    private static GrainMethod<T> ForTask<T>(MethodInfo method) => new(method, task => task);

    private static GrainMethod<T> ForValueTask<T>(MethodInfo method) => new(method, task => new ValueTask<T>((Task<T>)task));

    private static NotSupportedException Unsupported(MethodInfo method) =>
        new($"{method.DeclaringType!.Name}.{method.Name} cannot be called on a grain: a method is not generic, has no ref or out "
            + "parameters, and returns Task, Task<T>, ValueTask, ValueTask<T> or nothing");

    private static Func<object, object?[], Task> Compile(MethodInfo method)
    {
        var target = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object[]));
        var call = Expression.Call(
            Expression.Convert(target, method.DeclaringType!),
            method,
            method.GetParameters().Select((parameter, i) =>
                Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(i)), parameter.ParameterType)));
        Expression task = method.ReturnType == typeof(void)
            ? Expression.Block(call, Expression.Constant(Task.CompletedTask, typeof(Task)))
            : method.ReturnType.IsValueType ? Expression.Call(call, nameof(ValueTask.AsTask), null) : call;
        return Expression.Lambda<Func<object, object?[], Task>>(
            Expression.Convert(task, typeof(Task)), target, arguments).Compile();
    }
}

/// <summary>A method whose answer is a <typeparamref name="T"/>.</summary>
internal sealed class GrainMethod<T>(MethodInfo method, Func<Task, object> wrap) : GrainMethod(method)
{
    private readonly bool _isVoid = method.ReturnType == typeof(void);

    public override object? Send(Reference reference, object?[] arguments)
    {
        var call = new Call<T>(this, arguments, reference);
        try
        {
            reference.Engine.Post(reference, call, runNow: !OneWay);
        }
        catch (Exception exception)
        {
            call.Fail(exception);
        }
        if (_isVoid) return null;
        return wrap(OneWay ? Done() : call.Outcome);
    }

    private static Task<T> Done() => Task.FromResult<T>(default!);
}
