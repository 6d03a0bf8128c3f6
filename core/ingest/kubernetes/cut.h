#pragma once

#include "ingest/child.h"
#include "ingest/reader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// An object of a Kubernetes API, cut down to what its reader looks at: no variable of an environment, no command, no
/// data, no status but what capacity and lifetime need. `text` is JSON with the object's kind.
struct CutObject {
    std::string space; ///< its namespace; empty for what stands in none
    std::string name;
    std::string version;      ///< its resourceVersion
    std::string owner;        ///< "Kind/name" of who controls it, or else of its first owner
    std::string templateHash; ///< the label that a Deployment gives to what its replica sets made
    std::uint64_t labels = 0; ///< digest of a pod's labels, or of those of a controller's template
    std::int64_t replicas = 1;
    bool social = false; ///< a pod or a template with rules about other pods
    std::string text;
};

/// One page of a list.
struct CutList {
    std::string version;
    std::string next; ///< where the next page goes on; empty: nowhere
    std::vector<CutObject> objects;
};

/// One line of a watch.
struct CutEvent {
    enum class Type : std::uint8_t { Put, Gone, Bookmark, Failed };
    Type type = Type::Put;
    int code = 0; ///< of a failure, e.g. 410 where the watch must begin anew
    std::string message;
    CutObject object; ///< of a bookmark only its version
};

/// The kinds that can be cut, as "Pod".
bool canBeCut(std::string_view kind);

/// Cuts the pages of lists in a limited child, one after the other. It is forked once, before they fill the memory that
/// a fork would have to copy. Used by one thread.
class PageCutter final {
public:
    explicit PageCutter(std::string name); ///< what errors call the bytes
    base::Result<CutList> cut(std::string_view kind, std::string_view bytes, const std::stop_token& stop);

private:
    std::string m_name;
    ReadingProcess m_process;
};

/// Cuts the lines of several watches, each of them whole, in a limited child.
struct WatchLines {
    std::string_view kind, lines;
};
base::Result<std::vector<std::vector<CutEvent>>> cutEvents(const std::vector<WatchLines>& watches,
                                                           std::string_view name, const Limits& limits);

} // namespace penumbra::ingest
