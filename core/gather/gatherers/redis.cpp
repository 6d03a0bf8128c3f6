#include "base/text.h"
#include "gather/changed_settings.h"
#include "gather/counters.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "gather/http_params.h"
#include "gather/moment.h"
#include "gather/redis/replies.h"
#include "gather/stream.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr base::ParamSpec kRedisParams[] = {
    {.key = "address",
     .title = PENUMBRA_TEXT("gather", "Address"),
     .preset = "127.0.0.1:6379",
     .help = PENUMBRA_TEXT("gather", "HOST:PORT, or the path of a unix socket.")},
    {.key = "username",
     .title = PENUMBRA_TEXT("gather", "User name"),
     .help = PENUMBRA_TEXT("gather", "A user of Redis' access control lists; it needs INFO and CONFIG GET.")},
    {.key = "password",
     .title = PENUMBRA_TEXT("gather", "Password"),
     .help = PENUMBRA_TEXT("gather", "The password, or file:PATH of a file that holds it.")},
    {.key = "name",
     .title = PENUMBRA_TEXT("gather", "Name"),
     .help =
         PENUMBRA_TEXT("gather", "What the service is called that the instance and its replicas are. Without it: as "
                                 "the source.")},
    {.key = "host",
     .title = PENUMBRA_TEXT("gather", "Host"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("gather", "The host that it runs on, as the inventory calls it. Without it, no failure of a "
                                     "host touches it.")},
    {.key = "timeout",
     .title = PENUMBRA_TEXT("gather", "Time limit"),
     .kind = base::ParamKind::Duration,
     .preset = "10s",
     .help = PENUMBRA_TEXT("gather", "How long one gathering may take in all.")},
};

class RedisConnection final : public Connection {
public:
    using Connection::Connection;

    base::Result<void> configure(const base::Params& params) {
        auto endpoint = parseEndpoint(params.text("address"), "address", "6379");
        if (!endpoint) return tl::unexpected(endpoint.error());
        auto password = secret(params, "password");
        if (!password) return tl::unexpected(password.error());
        m_endpoint = std::move(*endpoint);
        if (params.has("username")) m_username = params.text("username");
        if (!m_username.empty() && password->empty())
            return base::failUsage(PENUMBRA_SAY("Problem", "A 'username' needs a 'password'.")());
        m_password = std::move(*password);
        m_instance = {params.has("name") ? params.text("name") : source().name, m_endpoint.host, m_endpoint.port,
                      source().name};
        if (params.has("host")) m_host = params.text("host");
        m_limits.total = params.duration("timeout");
        using namespace std::chrono_literals;
        if (m_limits.total < 100ms || m_limits.total > 1h)
            return base::failUsage(PENUMBRA_SAY("Problem", "The parameter 'timeout' must lie between 0.1s and 1h.")());
        return {};
    }

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        const auto bytes = talk(m_endpoint, redisRequest(m_username, m_password), m_limits, m_meter, run);
        if (!bytes) return tl::unexpected(bytes.error());
        const bool withPassword = !m_password.empty();
        auto batch = parseDocument(m_endpoint.shown(), run,
                                   [&] { return readRedisReplies(*bytes, withPassword, m_instance, ask.now); });
        if (!batch) return base::fail(batch.error().kind, at(batch.error().text));
        const auto own = ownIn(*batch);
        if (own != nullptr) {
            const auto id = own->id;
            if (!m_host.empty())
                batch->relations.push_back(
                    {id, model::makeId(model::ResourceKind::Host, m_host), model::RelationKind::RunsOn}),
                    ++batch->accounting.read;
            else
                batch->problems.push_back({base::Severity::Warning, "no-host", m_endpoint.shown(),
                                           PENUMBRA_SAY("Problem", "It is not known which host it runs on, so no "
                                                                   "failure of a host touches it. Give the parameter "
                                                                   "'host', as the inventory calls it.")()});
            addChanges(*batch, *own, ask);
            m_settings.settle(*batch, fmt::format("Redis {}", m_instance.name), source().name);
        }
        m_counters.settle(*batch);
        return batch;
    }

    std::string at(const std::string& text) const { return fmt::format("{}: {}", m_endpoint.shown(), text); }

    static const model::StatedResource* ownIn(const model::Batch& batch) {
        const auto it = std::find_if(batch.resources.begin(), batch.resources.end(),
                                     [](const auto& one) { return one.attributes.contains("redis.run-id"); });
        return it == batch.resources.end() ? nullptr : &*it;
    }

    /// The process and its role, against those of the cursor.
    void addChanges(model::Batch& batch, const model::StatedResource& own, const Ask& ask) const {
        const auto valueOf = [&](const char* key) {
            const auto it = own.attributes.find(key);
            return it == own.attributes.end() ? std::string() : it->second.value;
        };
        const auto run = valueOf("redis.run-id"), role = valueOf("redis.role");
        batch.cursor = fmt::format("{} {}", run, role);
        const auto space = ask.cursor.find(' ');
        if (space == std::string::npos) return;
        const auto was = ask.cursor.substr(0, space), played = ask.cursor.substr(space + 1);
        if (was != run)
            addEvent(batch, own.id, "was started again", fmt::format("run_id:{} (before: {})", run, was), ask.now);
        if (played != role)
            addEvent(batch, own.id, fmt::format("is {} now", role == "slave" ? "a replica" : role).c_str(),
                     fmt::format("role:{} (before: {})", role, played), ask.now);
    }

    void addEvent(model::Batch& batch, const model::ResourceId& id, const char* what, std::string line,
                  base::Time now) const {
        addMoment(batch, model::EventKind::Other,
                  fmt::format("redis/{}/{}/{}", m_instance.name, base::formatTime(now), what),
                  fmt::format("Redis {} {}", model::naturalName(id), what), now, id, {std::move(line)});
    }

    Endpoint m_endpoint;
    TalkLimits m_limits;
    std::string m_username, m_password, m_host;
    RedisInstance m_instance;
    Counters m_counters;
    ChangedSettings m_settings;
};

} // namespace

extern constinit const Gatherer redis{
    .id = "redis",
    .title = PENUMBRA_TEXT("gather", "Redis"),
    .summary = PENUMBRA_TEXT("gather", "Memory, clients, operations, settings and replicas of a Redis server, and what "
                                       "was changed in its settings."),
    .params = kRedisParams,
    .connect = connectAs<RedisConnection>,
};

} // namespace penumbra::gather
