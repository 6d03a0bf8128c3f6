#pragma once

#include <string>
#include <tl/expected.hpp>

namespace penumbra::base {

/// Why a call failed. The command line maps it to its exit status.
enum class ErrorKind { Usage, Input, Internal, Cancelled };

/// A failure in words: what happened, to what, and what to do.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string text;
    bool operator==(const Error&) const = default;
};

/// A value or an Error. No exception crosses a module.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, std::string text) {
    return tl::unexpected<Error>(Error{kind, std::move(text)});
}
inline tl::unexpected<Error> failInput(std::string text) { return fail(ErrorKind::Input, std::move(text)); }
inline tl::unexpected<Error> failUsage(std::string text) { return fail(ErrorKind::Usage, std::move(text)); }
inline tl::unexpected<Error> failInternal(std::string text) { return fail(ErrorKind::Internal, std::move(text)); }
inline tl::unexpected<Error> failCancelled() { return fail(ErrorKind::Cancelled, "The work was cancelled."); }

} // namespace penumbra::base
