#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace penumbra::test {

/// A loopback port that nobody listens on at the moment.
inline int freePort() {
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = ::bind(fd, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(fd);
    return bound ? ntohs(address.sin_port) : 0;
}

/// Somebody accepts connections on that loopback port.
inline bool isListening(int port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool connected = ::connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return connected;
}

/// Runs a program to its end; its output, or a null array when it failed.
inline QByteArray output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().right(500).constData());
        return {};
    }
    return process.readAllStandardOutput() + "\n";
}

/// A server process that ends with the object, come what may.
class Daemon final {
public:
    ~Daemon() { kill(); }
    bool start(const QString& program, const QStringList& arguments, const QString& log) {
        m_process.setStandardErrorFile(log);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        return m_process.waitForStarted(10'000);
    }
    void changeFolder(const QString& folder) { m_process.setWorkingDirectory(folder); }
    int pid() const { return static_cast<int>(m_process.processId()); } ///< 0 when it does not run
    void signal(int number) const {
        if (pid() > 0) ::kill(pid(), number);
    }
    bool waitForEnd() { return m_process.waitForFinished(10'000); }
    /// SIGKILL, from any thread.
    void signalKill() const { signal(SIGKILL); }
    void kill() {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }

private:
    QProcess m_process;
};

/// Asks until the address answers with success.
inline bool waitUntilReady(const QString& url) {
    for (int i = 0; i < 300; ++i) {
        QProcess curl;
        curl.start("curl", {"-fsS", "-o", "/dev/null", url});
        if (curl.waitForFinished(5'000) && curl.exitCode() == 0) return true;
        QTest::qWait(100);
    }
    return false;
}

/// A real Prometheus on a folder of blocks. It may be started again after it was ended.
class PrometheusServer final {
public:
    bool start(const QString& folder, const QString& data, int exporterPort) {
        m_port = freePort();
        m_queryLog = folder + "/queries.log";
        QFile config(folder + "/prometheus.yml");
        if (!config.open(QIODevice::WriteOnly)) return false;
        config.write(QString("global:\n  scrape_interval: 1s\n  query_log_file: %1\nscrape_configs:\n- job_name: live\n"
                             "  static_configs:\n  - targets: ['127.0.0.1:%2']\n")
                         .arg(m_queryLog)
                         .arg(exporterPort)
                         .toUtf8());
        config.close();
        return m_daemon.start("prometheus",
                              {"--config.file=" + config.fileName(), "--storage.tsdb.path=" + data,
                               "--storage.tsdb.retention.time=60d",
                               QString("--web.listen-address=127.0.0.1:%1").arg(m_port)},
                              folder + "/prometheus.log") &&
               waitUntilReady(url() + "/-/ready");
    }
    QString url() const { return QString("http://127.0.0.1:%1").arg(m_port); }
    QString queryLog() const { return m_queryLog; }
    Daemon& daemon() { return m_daemon; }

private:
    Daemon m_daemon;
    QString m_queryLog;
    int m_port = 0;
};

} // namespace penumbra::test
