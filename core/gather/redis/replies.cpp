#include "gather/redis/replies.h"

#include "base/parts.h"
#include "base/text.h"
#include "gather/redis/info.h"
#include "gather/secret_names.h"
#include "ingest/intake.h"

#include <algorithm>
#include <fmt/format.h>
#include <hiredis/hiredis.h>
#include <memory>
#include <vector>

namespace penumbra::gather {

namespace {

using Reply = std::unique_ptr<redisReply, void (*)(void*)>;

void append(std::string& to, const std::vector<std::string>& words) {
    std::vector<const char*> texts;
    std::vector<std::size_t> sizes;
    for (const auto& word : words) {
        texts.push_back(word.data());
        sizes.push_back(word.size());
    }
    char* bytes = nullptr;
    const auto size = ::redisFormatCommandArgv(&bytes, static_cast<int>(words.size()), texts.data(), sizes.data());
    if (size > 0) to.append(bytes, static_cast<std::size_t>(size));
    ::redisFreeCommand(bytes);
}

std::string textOf(const redisReply& reply) {
    return reply.str == nullptr ? std::string() : ingest::cleanText(std::string(reply.str, reply.len));
}

/// The whole answers in the bytes, in order.
base::Result<std::vector<Reply>> repliesIn(std::string_view bytes) {
    const std::unique_ptr<redisReader, void (*)(redisReader*)> reader(::redisReaderCreate(), ::redisReaderFree);
    std::vector<Reply> out;
    if (::redisReaderFeed(reader.get(), bytes.data(), bytes.size()) != REDIS_OK) throw std::bad_alloc();
    while (true) {
        void* reply = nullptr;
        if (::redisReaderGetReply(reader.get(), &reply) != REDIS_OK)
            return base::failInput(PENUMBRA_SAY("Problem",
                                                "What answers does not speak the protocol of Redis ({}). Check the "
                                                "address.")(reader->errstr));
        if (reply == nullptr) return out;
        out.emplace_back(static_cast<redisReply*>(reply), ::freeReplyObject);
    }
}

base::Result<void> refused(const redisReply& reply, const char* command) {
    if (reply.type != REDIS_REPLY_ERROR) return {};
    const auto text = textOf(reply);
    for (const char* code : {"NOAUTH", "WRONGPASS", "ERR AUTH", "ERR invalid password", "ERR Client sent AUTH"})
        if (text.starts_with(code))
            return base::failInput(PENUMBRA_SAY(
                "Problem",
                "Redis refuses the credentials. Check 'username' and 'password' in the source's parameters.")());
    return base::failInput(
        PENUMBRA_SAY("Problem", "Redis refuses {} ({:.200}). Allow it to the source's user.")(command, text));
}

/// Each setting of CONFIG GET as an item of the instance; secrets are not even counted one by one.
void takeSettings(const redisReply& reply, const model::ResourceId& instance, ingest::Intake& intake) {
    const auto& name = intake.input().name;
    if (reply.type != REDIS_REPLY_ARRAY)
        return intake.warn(
            "no-configuration", name,
            PENUMBRA_SAY("Problem", "The configuration is not known, because CONFIG GET is refused ({:.200}).")(
                reply.type == REDIS_REPLY_ERROR ? textOf(reply) : std::string(PENUMBRA_SAY("Problem", "no list")())));
    int secrets = 0;
    for (std::size_t i = 0; i + 1 < reply.elements; i += 2) {
        const auto key = textOf(*reply.element[i]);
        if (key.empty()) continue;
        if (namesSecret(key))
            ++secrets;
        else
            intake.add(model::ConfigItem{instance, "redis." + key, textOf(*reply.element[i + 1]), intake.input().time});
    }
    if (secrets > 0)
        intake.note(
            "secrets", name,
            PENUMBRA_SAY("Problem", "{} settings that may hold a password or the like were left out.")(secrets));
}

} // namespace

std::string redisRequest(const std::string& username, const std::string& password) {
    std::string out;
    if (!password.empty())
        append(out, username.empty() ? std::vector<std::string>{"AUTH", password}
                                     : std::vector<std::string>{"AUTH", username, password});
    append(out, {"INFO"});
    append(out, {"CONFIG", "GET", "*"});
    append(out, {"QUIT"});
    return out;
}

base::Result<model::Batch> readRedisReplies(std::string_view bytes, bool withPassword, const RedisInstance& instance,
                                            base::Time now) {
    auto replies = repliesIn(bytes);
    if (!replies) return tl::unexpected(replies.error());
    const std::size_t first = withPassword ? 1 : 0;
    for (std::size_t i = 0; i < replies->size() && i <= first; ++i)
        if (const auto done = refused(*(*replies)[i], i < first ? "AUTH" : "INFO"); !done)
            return tl::unexpected(done.error());
    if (replies->size() < first + 3)
        return base::failInput(PENUMBRA_SAY(
            "Problem", "Redis broke off its answer. Gather again, and look into its log where that stays so.")());
    const auto& info = *(*replies)[first];
    if (info.type != REDIS_REPLY_STRING)
        return base::failInput(PENUMBRA_SAY("Problem", "Redis answers to INFO with something that is no text.")());
    const ingest::Input input{instance.name, {}, now, {}, {}};
    ingest::Intake intake(input);
    const auto id = RedisInfo(textOf(info)).describe(instance, intake);
    if (!id) return tl::unexpected(id.error());
    takeSettings(*(*replies)[first + 1], *id, intake);
    return std::move(intake).finish();
}

} // namespace penumbra::gather
