/*
 * Stands between a program and the files of one folder (LD_PRELOAD), notes in a log whatever is
 * done to them, and kills the program at the n-th of these deeds, in the middle of it if it is a
 * write. Told by the environment:
 *
 *   RECORDED   the folder, an absolute path
 *   LOG        the file that is written, outside that folder
 *   KILL_AT    n, counted from 1; without it the program lives
 *
 * A record: what was done (a letter), then in big-endian numbers length of the file's name (2
 * bytes), the name (empty: the folder itself), offset (8), number of bytes (4), the bytes.
 *
 *   C  a file was created            W  bytes were written
 *   U  a name was taken away         T  the file was cut or stretched to the offset
 *   S  what was written is on the disk
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static char *names[FILES]; /* file handle -> name in the folder, or 0 */
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static long deeds;
static int log_handle = -1;

/* The name of a file within the folder; 0 if it lies elsewhere. */
static const char *name_of(const char *path) {
    const char *folder = getenv("RECORDED");
    size_t length = folder ? strlen(folder) : 0;
    if (!folder || strncmp(path, folder, length) != 0) return 0;
    if (path[length] == 0) return "";
    return path[length] == '/' ? path + length + 1 : 0;
}

static void put(uint8_t *at, uint64_t number, int bytes) {
    while (bytes-- > 0) {
        at[bytes] = number & 0xFF;
        number >>= 8;
    }
}

/* Past all libraries, so that nothing of this is recorded itself. */
static void note(char what, const char *name, uint64_t offset, const void *bytes, size_t count) {
    size_t length = strlen(name);
    uint8_t head[3], tail[12];
    head[0] = what;
    put(head + 1, length, 2);
    put(tail, offset, 8);
    put(tail + 8, count, 4);
    struct iovec record[] = {
        {head, 3}, {(void *)name, length}, {tail, 12}, {(void *)bytes, count}};
    if (log_handle < 0)
        log_handle = syscall(SYS_openat, AT_FDCWD, getenv("LOG"),
                             O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    syscall(SYS_writev, log_handle, record, 4);
}

/* Counts a deed; whether it is the one at which the program is to end. */
static int is_last(void) {
    const char *at = getenv("KILL_AT");
    return ++deeds == (at ? atol(at) : 0);
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static const char *recorded(int handle) {
    return handle >= 0 && handle < FILES ? names[handle] : 0;
}

static ssize_t write_recorded(int handle, const void *bytes, size_t count, off64_t offset) {
    const char *name = names[handle];
    pthread_mutex_lock(&turn);
    int last = is_last();
    size_t wanted = last ? count / 2 : count;
    ssize_t done = syscall(SYS_pwrite64, handle, bytes, wanted, offset);
    if (done > 0) note('W', name, offset, bytes, done);
    if (last) die();
    pthread_mutex_unlock(&turn);
    return done;
}

ssize_t pwrite64(int handle, const void *bytes, size_t count, off64_t offset) {
    if (!recorded(handle)) return syscall(SYS_pwrite64, handle, bytes, count, offset);
    return write_recorded(handle, bytes, count, offset);
}

ssize_t write(int handle, const void *bytes, size_t count) {
    if (!recorded(handle)) return REAL(write)(handle, bytes, count);
    off64_t end = lseek64(handle, 0, SEEK_CUR);
    if (fcntl(handle, F_GETFL) & O_APPEND) end = lseek64(handle, 0, SEEK_END);
    ssize_t done = write_recorded(handle, bytes, count, end);
    if (done > 0) lseek64(handle, end + done, SEEK_SET);
    return done;
}

int ftruncate64(int handle, off64_t length) {
    if (!recorded(handle)) return syscall(SYS_ftruncate, handle, length);
    pthread_mutex_lock(&turn);
    if (is_last()) die();
    int failed = syscall(SYS_ftruncate, handle, length);
    if (!failed) note('T', names[handle], length, "", 0);
    pthread_mutex_unlock(&turn);
    return failed;
}

static int sync_by(long call, int handle) {
    if (!recorded(handle)) return syscall(call, handle);
    pthread_mutex_lock(&turn);
    if (is_last()) die();
    int failed = syscall(call, handle);
    if (!failed) note('S', names[handle], 0, "", 0);
    pthread_mutex_unlock(&turn);
    return failed;
}

int fsync(int handle) { return sync_by(SYS_fsync, handle); }

int fdatasync(int handle) { return sync_by(SYS_fdatasync, handle); }

int unlink(const char *path) {
    const char *name = name_of(path);
    if (!name) return syscall(SYS_unlink, path);
    pthread_mutex_lock(&turn);
    if (is_last()) die();
    int failed = syscall(SYS_unlink, path);
    if (!failed) note('U', name, 0, "", 0);
    pthread_mutex_unlock(&turn);
    return failed;
}

int open64(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
    va_end(more);
    const char *name = name_of(path);
    if (!name) return syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    pthread_mutex_lock(&turn);
    int fresh = flags & O_CREAT && access(path, F_OK) != 0;
    int handle = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    if (handle >= 0 && handle < FILES) {
        names[handle] = strdup(name);
        if (fresh) note('C', name, 0, "", 0);
        if (flags & O_TRUNC) note('T', name, 0, "", 0);
    }
    pthread_mutex_unlock(&turn);
    return handle;
}

int close(int handle) {
    if (handle >= 0 && handle < FILES) names[handle] = 0;
    return syscall(SYS_close, handle);
}
