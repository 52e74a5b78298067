using Homework.Tests.Storage;

namespace Homework.Tests.Moving;

public sealed class MoveVerificationTests
{
    [PostgresTheory]
    [InlineData("UPDATE events SET body = set_byte(body, 25, get_byte(body, 25) # 1) WHERE practice = 'riverside' AND topic = 'journal/one' AND seq = 2",
        "events of riverside/journal/one: of 9 rows at least one differs")]
    [InlineData("DELETE FROM events WHERE practice = 'lakeside'", "events of lakeside/journal/one: 2 rows in the original, 0 in the copy")]
    [InlineData("UPDATE events SET op = NULL WHERE op = 'op-3'", "events of riverside/journal/one: of 9 rows at least one differs")]
    [InlineData("UPDATE keys SET wrapped = '' WHERE wrapped IS NULL", "keys of riverside: ")]
    [InlineData("UPDATE outbox SET id = DEFAULT WHERE op = 'tell-1'", "outbox: ")]
    [InlineData("INSERT INTO accounts.practices (id, name) VALUES ('new', 'New')", "accounts.practices: 2 rows in the original, 3 in the copy")]
    [InlineData("UPDATE accounts.accounts SET is_disabled = NOT is_disabled WHERE legal_name = 'mo'", "accounts.accounts: ")]
    public async Task What_is_not_the_same_in_the_copy_is_found_and_said(string harm, string said)
    {
        await using var practice = await MoveCase.New();
        var isHarmed = false;

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => practice.Move(new Heard(step =>
        {
            // everything is copied, nothing is compared yet
            if (step.What != "accounts.form_keys" || step.Done < step.Of || isHarmed) return;
            isHarmed = true;
            using var connection = new Npgsql.NpgsqlConnection(practice.Database + ";Pooling=false");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = harm;
            Assert.True(command.ExecuteNonQuery() > 0);
        })));

        Assert.Contains(said, refusal.Message);
        Assert.Equal(2, refusal.Message.Split(": ").Length); // and nothing else
        await Assert.ThrowsAsync<InvalidOperationException>(() => practice.Start("postgres"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => practice.Move());
        Assert.Null(Silo.Moving.SourceMark.Read(practice.Folder)!.DoneAt);
    }

    [PostgresFact]
    public async Task What_did_not_open_before_is_said_and_stops_nothing()
    {
        await using var practice = await MoveCase.New();
        await using (var file = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={practice.Folder}/homework.db;Pooling=false"))
        {
            await file.OpenAsync();
            await using var command = file.CreateCommand();
            command.CommandText = "UPDATE events SET kind = 'changed' WHERE practice = 'lakeside' AND seq = 1";
            await command.ExecuteNonQueryAsync();
        }

        var moved = await practice.Move();

        Assert.Equal(["lakeside/journal/one"], moved.Unsealed!.Closed);
    }
}
