namespace Homework.Silo;

/// <summary>The queries by the names, parameters and columns that the providers go by.</summary>
sealed partial class ClusterSchema
{
    const string Member = "m.cluster = @DeploymentId AND m.address = @Address AND m.port = @Port AND m.generation = @Generation";

    const string MemberColumns = """
        m.address AS "Address", m.port AS "Port", m.generation AS "Generation", m.name AS "SiloName", m.host AS "HostName",
        m.status AS "Status", m.client_port AS "ProxyPort", m.suspects AS "SuspectTimes", m.started_at AS "StartTime",
        m.alive_at AS "IAmAliveTime", v.version AS "Version"
        """;

    // who changes anything must have seen the latest version; the row's lock lets one after another try
    const string NextVersion = "UPDATE cluster.versions SET version = version + 1 WHERE cluster = @DeploymentId AND version = @Version";

    // a reminder's time is kept in .NET's ticks of 100 ns since the year 1
    const string Epoch = "621355968000000000";

    const string ReminderColumns = $"""
        split_part(grain, '/', 1) || '/' || practice || '/' || split_part(grain, '/', 2) AS "GrainId", name AS "ReminderName",
        timestamptz 'epoch' + ((first_at - {Epoch}) / 10) * interval '1 microsecond' AS "StartTime",
        period / 10000 AS "Period", version AS "Version"
        """;

    const string Practice = "split_part(@GrainId, '/', 2)";

    const string Grain = "split_part(@GrainId, '/', 1) || '/' || split_part(@GrainId, '/', 3)";

    const string Reminder = $"practice = {Practice} AND grain = {Grain} AND name = @ReminderName";

    static readonly Dictionary<string, string> Queries = new()
    {
        ["GatewaysQueryKey"] = """
            SELECT address AS "Address", client_port AS "ProxyPort", generation AS "Generation" FROM cluster.members
            WHERE cluster = @DeploymentId AND status = @Status AND client_port > 0
            """,
        ["MembershipReadRowKey"] =
            $"SELECT {MemberColumns} FROM cluster.versions v LEFT JOIN cluster.members m ON {Member} WHERE v.cluster = @DeploymentId",
        ["MembershipReadAllKey"] =
            $"SELECT {MemberColumns} FROM cluster.versions v LEFT JOIN cluster.members m USING (cluster) WHERE v.cluster = @DeploymentId",
        ["InsertMembershipVersionKey"] = """
            WITH made AS (INSERT INTO cluster.versions (cluster, version) VALUES (@DeploymentId, 0) ON CONFLICT DO NOTHING RETURNING 1)
            SELECT count(*) FROM made
            """,
        ["InsertMembershipKey"] = $"""
            WITH next AS ({NextVersion} AND NOT EXISTS (SELECT FROM cluster.members m WHERE {Member}) RETURNING 1),
            made AS (
                INSERT INTO cluster.members
                    (cluster, address, port, generation, name, host, status, client_port, started_at, alive_at)
                SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
                FROM next RETURNING 1)
            SELECT count(*) FROM made
            """,
        ["UpdateMembershipKey"] = $"""
            WITH next AS ({NextVersion} AND EXISTS (SELECT FROM cluster.members m WHERE {Member}) RETURNING 1),
            changed AS (
                UPDATE cluster.members m SET status = @Status, suspects = @SuspectTimes, alive_at = @IAmAliveTime
                FROM next WHERE {Member} RETURNING 1)
            SELECT count(*) FROM changed
            """,
        ["UpdateIAmAlivetimeKey"] = $"UPDATE cluster.members m SET alive_at = @IAmAliveTime WHERE {Member}",
        ["CleanupDefunctSiloEntriesKey"] =
            $"DELETE FROM cluster.members WHERE cluster = @DeploymentId AND alive_at < @IAmAliveTime AND status = {(int)SiloStatus.Dead}",
        ["DeleteMembershipTableEntriesKey"] = """
            DELETE FROM cluster.members WHERE cluster = @DeploymentId; DELETE FROM cluster.versions WHERE cluster = @DeploymentId
            """,
        ["ReadReminderRowsKey"] = $"SELECT {ReminderColumns} FROM reminders WHERE practice = {Practice} AND grain = {Grain}",
        ["ReadReminderRowKey"] = $"SELECT {ReminderColumns} FROM reminders WHERE {Reminder}",
        ["ReadRangeRows1Key"] = $"SELECT {ReminderColumns} FROM reminders WHERE hash > @BeginHash AND hash <= @EndHash",
        ["ReadRangeRows2Key"] = $"SELECT {ReminderColumns} FROM reminders WHERE hash > @BeginHash OR hash <= @EndHash",
        ["UpsertReminderRowKey"] = $"""
            WITH given AS (SELECT {Epoch} + (extract(epoch FROM @StartTime) * 1000000)::bigint * 10 AS at, @Period::bigint * 10000 AS period)
            INSERT INTO reminders (practice, grain, name, first_at, period, next_at, hash, version)
            SELECT {Practice}, {Grain}, @ReminderName, at, period, at, @GrainHash, 1 FROM given
            ON CONFLICT (practice, grain, name) DO UPDATE SET
                first_at = excluded.first_at, period = excluded.period, next_at = excluded.next_at, hash = excluded.hash,
                version = reminders.version + 1
            RETURNING version AS "Version"
            """,
        ["DeleteReminderRowKey"] =
            $"WITH gone AS (DELETE FROM reminders WHERE {Reminder} AND version = @Version RETURNING 1) SELECT count(*) FROM gone",
        ["DeleteReminderRowsKey"] = "DELETE FROM reminders",
    };
}
