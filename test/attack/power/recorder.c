/*
 * Records everything that changes files or names below the folder RECORD_FOLDER, in the order in which it happens, into the file
 * RECORD_LOG. Loaded with LD_PRELOAD. What is written to RECORD_ACK is recorded as an acknowledgement, in the same order.
 *
 * Each record is a head without padding, the name, and the data:
 *   kind  W write, T set length, S file synced, D folder synced, C file made, M folder made, U name removed, R renamed (two names with
 *         a line end between), A acknowledgement
 * The index of the write-ahead log (-shm) is left out: it is never read after a restart.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

struct __attribute__((packed)) head {
  char kind;
  uint16_t name_length;
  uint32_t data_length;
  int64_t offset;
  uint64_t inode;
};

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static const char *folder, *acknowledgements;
static size_t folder_length;
static int log_file = -1;

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("RECORD_LOG");
  folder = getenv("RECORD_FOLDER");
  acknowledgements = getenv("RECORD_ACK");
  if (!path || !folder || !acknowledgements) return;
  folder_length = strlen(folder);
  log_file = REAL(open)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void record(char kind, const char *name, uint64_t inode, const void *data, size_t length, int64_t offset) {
  struct head head = {kind, (uint16_t)strlen(name), (uint32_t)length, offset, inode};
  size_t size = sizeof head + head.name_length + length;
  char *bytes = malloc(size);
  if (!bytes) abort();
  memcpy(bytes, &head, sizeof head);
  memcpy(bytes + sizeof head, name, head.name_length);
  if (length) memcpy(bytes + sizeof head + head.name_length, data, length);
  /* One call, so that two threads never mix their records. */
  if (REAL(write)(log_file, bytes, size) != (ssize_t)size) abort();
  free(bytes);
}

static int is_watched(const char *path) {
  if (log_file < 0) return 0;
  if (!strcmp(path, acknowledgements)) return 1;
  return !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]) && !strstr(path, "-shm");
}

/* The name under which a file was opened; 0 when it is none of ours. */
static int watched_name(int file, char *name) {
  char link[64];
  if (log_file < 0) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, name, PATH_MAX - 1);
  if (length <= 0) return 0;
  name[length] = 0;
  return is_watched(name);
}

static void absolute(int base, const char *path, char *out) {
  char start[PATH_MAX] = "", link[64];
  if (path[0] != '/') {
    if (base == AT_FDCWD) {
      if (!getcwd(start, sizeof start)) start[0] = 0;
    } else {
      snprintf(link, sizeof link, "/proc/self/fd/%d", base);
      ssize_t length = readlink(link, start, sizeof start - 1);
      start[length > 0 ? length : 0] = 0;
    }
    strncat(start, "/", sizeof start - strlen(start) - 1);
  }
  snprintf(out, PATH_MAX, "%s%s", start, path);
}

static uint64_t inode_of(int file) {
  struct stat found;
  return fstat(file, &found) ? 0 : found.st_ino;
}

static void wrote(int file, const char *name, const void *data, ssize_t length, int64_t offset) {
  int is_word = !strcmp(name, acknowledgements);
  record(is_word ? 'A' : 'W', name, inode_of(file), data, (size_t)length, offset);
}

static int64_t position_of(int file) {
  int flags = fcntl(file, F_GETFL);
  return lseek(file, 0, (flags & O_APPEND) ? SEEK_END : SEEK_CUR);
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset) {
  char name[PATH_MAX];
  ssize_t done = REAL(pwrite64)(file, data, length, offset);
  if (done > 0 && watched_name(file, name)) wrote(file, name, data, done, offset);
  return done;
}

ssize_t pwrite(int file, const void *data, size_t length, off_t offset) { return pwrite64(file, data, length, offset); }

ssize_t write(int file, const void *data, size_t length) {
  char name[PATH_MAX];
  int ours = watched_name(file, name);
  int64_t offset = ours ? position_of(file) : 0;
  ssize_t done = REAL(write)(file, data, length);
  if (done > 0 && ours) wrote(file, name, data, done, offset);
  return done;
}

static void wrote_pieces(int file, const char *name, const struct iovec *pieces, int count, ssize_t done, int64_t offset) {
  char *bytes = malloc((size_t)done);
  if (!bytes) abort();
  ssize_t filled = 0;
  for (int n = 0; n < count && filled < done; n++) {
    ssize_t part = (ssize_t)pieces[n].iov_len;
    if (part > done - filled) part = done - filled;
    memcpy(bytes + filled, pieces[n].iov_base, (size_t)part);
    filled += part;
  }
  wrote(file, name, bytes, done, offset);
  free(bytes);
}

ssize_t writev(int file, const struct iovec *pieces, int count) {
  char name[PATH_MAX];
  int ours = watched_name(file, name);
  int64_t offset = ours ? position_of(file) : 0;
  ssize_t done = REAL(writev)(file, pieces, count);
  if (done > 0 && ours) wrote_pieces(file, name, pieces, count, done, offset);
  return done;
}

ssize_t pwritev64(int file, const struct iovec *pieces, int count, off64_t offset) {
  char name[PATH_MAX];
  ssize_t done = REAL(pwritev64)(file, pieces, count, offset);
  if (done > 0 && watched_name(file, name)) wrote_pieces(file, name, pieces, count, done, offset);
  return done;
}

ssize_t pwritev(int file, const struct iovec *pieces, int count, off_t offset) { return pwritev64(file, pieces, count, offset); }

static void synced(int file) {
  char name[PATH_MAX];
  struct stat found;
  if (!watched_name(file, name) || fstat(file, &found)) return;
  record(S_ISDIR(found.st_mode) ? 'D' : 'S', name, found.st_ino, NULL, 0, 0);
}

int fsync(int file) {
  int result = REAL(fsync)(file);
  if (!result) synced(file);
  return result;
}

int fdatasync(int file) {
  int result = REAL(fdatasync)(file);
  if (!result) synced(file);
  return result;
}

int ftruncate64(int file, off64_t length) {
  char name[PATH_MAX];
  int result = REAL(ftruncate64)(file, length);
  if (!result && watched_name(file, name)) record('T', name, inode_of(file), NULL, 0, length);
  return result;
}

int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

static int removed(int result, int base, const char *path) {
  char name[PATH_MAX];
  absolute(base, path, name);
  if (!result && is_watched(name)) record('U', name, 0, NULL, 0, 0);
  return result;
}

int unlink(const char *path) { return removed(REAL(unlink)(path), AT_FDCWD, path); }
int rmdir(const char *path) { return removed(REAL(rmdir)(path), AT_FDCWD, path); }
int remove(const char *path) { return removed(REAL(remove)(path), AT_FDCWD, path); }
int unlinkat(int base, const char *path, int flags) { return removed(REAL(unlinkat)(base, path, flags), base, path); }

int rename(const char *from, const char *to) {
  char old_name[PATH_MAX], new_name[PATH_MAX], both[2 * PATH_MAX + 2];
  int result = REAL(rename)(from, to);
  absolute(AT_FDCWD, from, old_name);
  absolute(AT_FDCWD, to, new_name);
  if (result || !(is_watched(old_name) || is_watched(new_name))) return result;
  snprintf(both, sizeof both, "%s\n%s", old_name, new_name);
  record('R', both, 0, NULL, 0, 0);
  return result;
}

static void made_folder(const char *path) {
  char name[PATH_MAX];
  absolute(AT_FDCWD, path, name);
  if (is_watched(name)) record('M', name, 0, NULL, 0, 0);
}

int mkdir(const char *path, mode_t mode) {
  int result = REAL(mkdir)(path, mode);
  if (!result) made_folder(path);
  return result;
}

char *mkdtemp(char *pattern) {
  char *path = REAL(mkdtemp)(pattern);
  if (path) made_folder(path);
  return path;
}

static int open_watched(int base, const char *path, int flags, mode_t mode) {
  char name[PATH_MAX];
  struct stat found;
  absolute(base, path, name);
  int may_change = log_file >= 0 && (flags & (O_CREAT | O_TRUNC)) && is_watched(name) && strcmp(name, acknowledgements);
  int existed = may_change && !stat(name, &found);
  int file = REAL(openat)(base, path, flags, mode);
  if (file < 0 || !may_change) return file;
  if (!existed) record('C', name, inode_of(file), NULL, 0, 0);
  else if ((flags & O_TRUNC) && found.st_size > 0) record('T', name, inode_of(file), NULL, 0, 0);
  return file;
}

static mode_t mode_in(int flags, va_list rest) { return (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; }

#define OPEN(base, path, flags)                        \
  va_list rest;                                        \
  va_start(rest, flags);                               \
  mode_t mode = mode_in(flags, rest);                  \
  va_end(rest);                                        \
  return open_watched(base, path, flags, mode)

int open(const char *path, int flags, ...) { OPEN(AT_FDCWD, path, flags); }
int open64(const char *path, int flags, ...) { OPEN(AT_FDCWD, path, flags); }
int openat(int base, const char *path, int flags, ...) { OPEN(base, path, flags); }
int openat64(int base, const char *path, int flags, ...) { OPEN(base, path, flags); }

/* Copies are made inside the kernel: what has arrived is read back. */
static void copied(int file, int64_t offset, ssize_t length) {
  char name[PATH_MAX], link[64];
  if (length <= 0 || !watched_name(file, name)) return;
  char *bytes = malloc((size_t)length);
  if (!bytes) abort();
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  int again = REAL(open)(link, O_RDONLY);
  ssize_t read = pread(again, bytes, (size_t)length, offset);
  close(again);
  if (read != length) abort();
  wrote(file, name, bytes, length, offset);
  free(bytes);
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) {
  int64_t at = lseek(to, 0, SEEK_CUR);
  ssize_t (*real)(int, int, off64_t *, size_t) = dlsym(RTLD_NEXT, "sendfile64");
  ssize_t done = real(to, from, offset, length);
  copied(to, at, done);
  return done;
}

ssize_t sendfile(int to, int from, off_t *offset, size_t length) { return sendfile64(to, from, (off64_t *)offset, length); }

ssize_t copy_file_range(int from, off64_t *from_offset, int to, off64_t *to_offset, size_t length, unsigned flags) {
  int64_t at = to_offset ? *to_offset : lseek(to, 0, SEEK_CUR);
  ssize_t done = REAL(copy_file_range)(from, from_offset, to, to_offset, length, flags);
  copied(to, at, done);
  return done;
}

/* Node copies files by the bare call. */
long syscall(long number, ...) {
  long argument[6];
  va_list rest;
  va_start(rest, number);
  for (int n = 0; n < 6; n++) argument[n] = va_arg(rest, long);
  va_end(rest);
  long (*real)(long, ...) = dlsym(RTLD_NEXT, "syscall");
  if (number != SYS_copy_file_range) return real(number, argument[0], argument[1], argument[2], argument[3], argument[4], argument[5]);
  int to = (int)argument[2];
  int64_t at = argument[3] ? *(int64_t *)argument[3] : lseek(to, 0, SEEK_CUR);
  long done = real(number, argument[0], argument[1], argument[2], argument[3], argument[4], argument[5]);
  copied(to, at, done);
  return done;
}
