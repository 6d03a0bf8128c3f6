#pragma once

#include "gather/http.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace penumbra::gather {

/// Answers that come as they happen and may never end, such as a watch: several at once, driven
/// by the one thread that calls wait(). Unlike HttpClient::fetch() they have no floor rate and no time limit after the
/// connection stands; what is unread of one is limited to the settings' bodyLimit. No redirect is followed.
class HttpStreams final {
public:
    explicit HttpStreams(HttpSettings settings);
    ~HttpStreams();
    HttpStreams(const HttpStreams&) = delete;
    HttpStreams& operator=(const HttpStreams&) = delete;

    struct Stream {
        int status = 0;                   ///< 0: no answer yet
        std::string unread;               ///< for the caller to take from
        bool ended = false;               ///< nothing more will come
        std::optional<base::Error> error; ///< why it ended, where the answer is not whole
    };

    /// Asks, once the budget allows it; the answer comes in while wait() runs. `name` is the caller's own and not in
    /// use. Nothing is opened where the run was stopped meanwhile.
    void open(const std::string& name, const HttpRequest& request, const base::Run& run);
    void close(const std::string& name);
    /// Null where there is none of that name.
    Stream* find(const std::string& name);

    /// Returns true once something came or ended, and false when the time is over or run was stopped.
    bool wait(base::Duration atMost, const base::Run& run);

private:
    struct Open;
    void settle();

    HttpSettings m_settings;
    struct Multi;
    std::unique_ptr<Multi> m_multi;
    std::map<std::string, std::unique_ptr<Open>> m_open;
};

} // namespace penumbra::gather
