namespace Homework.Kernel;

/// <summary>
/// How commands are done: whatever has come by the time of a turn is decided one after another, stored in one append, and
/// said in one frame for each audience. A busy topic so costs one flush and one message for many commands.
/// </summary>
abstract partial class TopicGrain<TState>
{
    const int MostAtOnce = 64;
    const int Crowded = 8; // pieces of work that wait for a thread

    readonly Queue<Order> orders = new();
    bool isWorking;

    /// <summary>A command that waits for its answer.</summary>
    /// <param name="Op">The sender's id for it.</param>
    /// <param name="By">The sender.</param>
    /// <param name="Command">What is to be done.</param>
    /// <param name="IsStaff">Whether the sender may run groups.</param>
    sealed record Order(string Op, string By, Command Command, bool IsStaff)
    {
        readonly TaskCompletionSource<Outcome> answer = new(); // what waits is the end of this very call, so it may run at once

        /// <summary>The answer, once there is one.</summary>
        public Task<Outcome> Answer => answer.Task;

        /// <summary>What was decided; said once all that it was decided on is stored.</summary>
        public Outcome? Decided { get; set; }

        /// <summary>Whether the decision stands even where the op was stored before.</summary>
        public bool IsFinal { get; set; }

        public void Settle(Outcome outcome) => answer.TrySetResult(outcome);

        public void Fail(Exception problem) => answer.TrySetException(problem);
    }

    async Task<Outcome> Do(Order order)
    {
        using var measured = Meters.Begin(feature.Kind);
        orders.Enqueue(order);
        if (!isWorking) _ = WorkWhileThereIs();
        return await order.Answer;
    }

    async Task WorkWhileThereIs()
    {
        isWorking = true;
        while (orders.Count > 0)
        {
            if (orders.Count < MostAtOnce && ThreadPool.PendingWorkItemCount > Crowded) await BehindOthers();
            using var turn = await turns.Next();
            await Work(Take());
        }
        isWorking = false;
    }

    // where much waits for a thread, some of it may be for this topic: what comes in is done together with what is here
    static Task BehindOthers()
    {
        var turn = new TaskCompletionSource();
        ThreadPool.UnsafeQueueUserWorkItem(static turn => turn.SetResult(), turn, preferLocal: false);
        return turn.Task;
    }

    // who keeps a roster has each change pushed before the next is decided; a retry waits for the answer to the first try
    List<Order> Take()
    {
        var taken = new List<Order> { orders.Dequeue() };
        if (feature.RosterOf(stream.State) is not null) return taken;
        while (taken.Count < MostAtOnce && orders.TryPeek(out var next) && taken.TrueForAll(order => order.Op != next.Op))
            taken.Add(orders.Dequeue());
        return taken;
    }

    async Task Work(List<Order> taken)
    {
        try
        {
            await Ready();
            if (taken.Count > 1 && await TryTogether(taken)) return;
            foreach (var order in taken) await DoAlone(order);
        }
        catch (Exception problem)
        {
            stream.Forget(); // the outcome is unknown: the log tells on the next turn
            foreach (var order in taken) order.Fail(problem);
        }
    }

    /// <summary>All in one append. False where it was not stored: then nothing is answered yet and each is to be done alone.</summary>
    async Task<bool> TryTogether(List<Order> taken)
    {
        var (before, from) = (stream.State, stream.Seq);
        foreach (var order in taken) await Decide(order);
        if (await Store(before, from) is not Appended) return false;
        foreach (var order in taken) await Answer(order);
        return true;
    }

    async Task DoAlone(Order order)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var (before, from) = (stream.State, stream.Seq);
            await Decide(order);
            var result = await Store(before, from);
            if (result is Appended) await Answer(order);
            else if (result is Duplicate) order.Settle(await AnswerAsBefore(order, Refusals.BadId));
            if (result is not Conflict) return;
        }
        order.Fail(AlwaysLate()); // nothing was decided: whoever asked, asks again
    }

    static StorageUnavailableException AlwaysLate() =>
        new("Others were always first to change this. Nothing of it was saved; it can be sent again.", new InvalidOperationException("conflicts in a row"));

    /// <summary>Decides, and moves the state on by what was decided.</summary>
    async ValueTask Decide(Order order)
    {
        order.IsFinal = true;
        order.Decided = answers.Find(order.Op, order.By);
        if (order.Decided is not null) return;
        order.Decided = Refusals.NoSuchTopic;
        if (order.By != Request.System && !feature.IsForOutsiders(order.Command) && !MayEnter(order.By)) return;
        await stream.Fetch(feature.Needs(stream.State, order.Command));
        var request = new Request(order.Op, order.By, services.Clock.GetUtcNow(), Seats, order.IsStaff);
        var decision = feature.Decide(stream.State, request, order.Command);
        order.IsFinal = decision is { Refusal: null, Events.IsEmpty: false };
        if (order.IsFinal) await stream.Advance(request, order.Op, decision);
        order.Decided = decision.Refusal ?? (Outcome)new Accepted(stream.Seq);
    }

    /// <summary>Stores what the state is ahead by, and says it. Where it is not stored, what was ahead is forgotten and the log read again.</summary>
    async ValueTask<AppendResult> Store(TState before, long from)
    {
        if (stream.Seq == from) return new Appended(from);
        var (result, touched, hasTells) = await stream.Store();
        if (result is Appended)
        {
            stored = stream.Seq;
            await Say(before, from, touched);
            if (hasTells) services.Courier.Nudge();
        }
        else
        {
            stream.Forget(); // another activation wrote, or this op was stored before
            await Ready();
        }
        return result;
    }

    /// <summary>What is stored is said to whom it may be shown.</summary>
    async Task Say(TState before, long from, IReadOnlyCollection<string> touched)
    {
        if (feature.RosterOf(stream.State) is { } now && now.Epoch != kept.Epoch)
        {
            var seats = kept;
            kept = now;
            await Reseat(seats, now);
            await copies.Push(seats, now);
        }
        if (await IsFresh())
        {
            var frames = showing.Frames(before, stream.State, from, stream.Seq, touched, Audiences());
            foreach (var watcher in watchers.Nodes) _ = watcher.Changed(topic, from, stream.Seq, frames); // never awaited: one slow node must not stop the others
        }
        else LetThemAsk();
        if (stream.Tidy()) showing.Forget();
        await due.Set(feature.Due(stream.State));
    }

    /// <summary>The flush may have taken long: whether the roster is still, or again, one to go by.</summary>
    async ValueTask<bool> IsFresh()
    {
        try
        {
            await Refresh();
            return true;
        }
        catch (Exception)
        {
            return false; // its group cannot be reached; what is stored stays stored
        }
    }

    /// <summary>Something was stored and not said: whoever watches asks where the topic is now.</summary>
    void LetThemAsk()
    {
        foreach (var watcher in watchers.Nodes) _ = watcher.Left(topic);
    }

    async ValueTask Answer(Order order)
    {
        var outcome = order.IsFinal ? order.Decided! : await AnswerAsBefore(order, order.Decided!);
        answers.Keep(order.Op, order.By, outcome);
        order.Settle(outcome);
    }

    /// <summary>
    /// A retry of something that was stored may look wrong by now; the log remembers the first answer. An op that somebody
    /// else used is no retry: what it made is theirs.
    /// </summary>
    async Task<Outcome> AnswerAsBefore(Order order, Outcome otherwise)
    {
        if (await services.Log.Find(topic, order.Op) is not { } seq) return otherwise;
        if (await services.Log.Read(topic, seq - 1, 1) is not [var first] || first.Seq != seq) return new Accepted(seq);
        if (first.By != order.By) return Refusals.BadId;
        await copies.Settled(first.At); // who stored it may have ended before saying it
        return new Accepted(seq);
    }
}
